import type { Catalog } from "../catalog.ts";

export const errors = {
  unauthenticated: "Sie sind abgemeldet. Melden Sie sich an und versuchen Sie es noch einmal.",
  token_invalid: "Ihre Anmeldung gilt nicht mehr. Melden Sie sich noch einmal an.",
  token_expired: "Ihre Anmeldung ist abgelaufen. Melden Sie sich noch einmal an.",
  token_without_user: "Ihre Anmeldung sagt nicht, wer Sie sind. Melden Sie sich noch einmal an.",
  account_deleted: "Dieses Konto wurde gelöscht. Melden Sie sich noch einmal an.",
  signature_invalid: "Diese Nachricht kam nicht vom Anmeldedienst.",
  not_authorized: "Ihr Konto darf das nicht.",
  scope_missing: "Dieser Schlüssel darf das nicht.",
  invalid_input: "Im Formular stimmt etwas noch nicht. Was, steht bei den Feldern.",
  chapter_too_complex:
    "Dieses Kapitel ist zu tief verschachtelt oder ausgezeichnet, um sicher angepasst zu werden. Das Original können Sie weiterhin lesen.",
  invalid_difficulty: "Wählen Sie Einsteiger, Mittelstufe oder Profi.",
  missing_required_field: "Eine nötige Angabe fehlt.",
  invalid_request:
    "Der Server konnte diese Anfrage nicht verstehen. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  confirmation_mismatch: "Das ist nicht die Adresse Ihres Kontos.",
  user_already_exists: "Für Sie gibt es schon ein Konto.",
  email_already_registered: "Mit dieser E-Mail-Adresse gibt es schon ein Konto.",
  idempotency_conflict:
    "Das wurde beim ersten Senden gespeichert, ohne Ihre letzten Änderungen. Sehen Sie nach, bevor Sie es noch einmal senden.",
  shelf_full:
    "Für ein weiteres Kapitel ist kein Platz. Entfernen Sie ein gespeichertes und versuchen Sie es noch einmal.",
  api_keys_full:
    "Für einen weiteren Schlüssel ist kein Platz. Widerrufen Sie einen und versuchen Sie es noch einmal.",
  account_full: "Für weitere ist kein Platz. Löschen Sie einige und versuchen Sie es noch einmal.",
  webhooks_full:
    "Für einen weiteren Webhook ist kein Platz. Entfernen Sie einen und versuchen Sie es noch einmal.",
  webhook_address_refused:
    "Nachrichten gehen nur an öffentliche https-Adressen. Geben Sie eine andere Adresse an.",
  webhook_not_found: "Diesen Webhook gibt es hier nicht. Vielleicht wurde er entfernt.",
  delivery_not_found: "Diese Nachricht gibt es hier nicht, oder sie ist noch unterwegs.",
  api_key_not_found: "Diesen Schlüssel gibt es hier nicht. Vielleicht wurde er widerrufen.",
  user_not_found: "Wir konnten Ihr Konto nicht finden. Melden Sie sich noch einmal an.",
  business_not_found:
    "Dieses Unternehmen gibt es hier nicht. Vielleicht wurde es gelöscht, oder es gehört jemand anderem.",
  business_incomplete:
    "Eine Strategie braucht den Namen und eine Beschreibung des Unternehmens. Ergänzen Sie zuerst die Beschreibung.",
  strategy_not_found:
    "Diese Strategie gibt es hier nicht. Vielleicht wurde sie gelöscht, oder sie gehört jemand anderem.",
  strategy_version_not_found: "Diese Fassung gibt es hier nicht. Laden Sie die Seite neu.",
  content_not_found:
    "Diesen Beitrag gibt es hier nicht. Vielleicht wurde er gelöscht, oder er gehört jemand anderem.",
  batch_not_found: "Diese Entwürfe sind nicht hier. Vielleicht stehen sie unter Ihren Beiträgen.",
  template_not_found: "Diese Vorlage gibt es hier nicht. Vielleicht wurde sie gelöscht.",
  account_not_connected: "Dieses Konto ist nicht verbunden.",
  encryption_not_configured:
    "Hier können keine Konten verbunden werden. Fragen Sie, wer diesen Server betreibt.",
  version_conflict:
    "Das wurde inzwischen anderswo geändert. Vergleichen Sie beide Fassungen; Ihr Text ist noch da.",
  transition_not_allowed:
    "Dieser Schritt ist jetzt nicht möglich. Laden Sie die Seite neu, um den Stand zu sehen.",
  strategy_not_approved:
    "Beiträge folgen einer freigegebenen Strategie. Geben Sie sie zuerst frei, oder entwerfen Sie ohne Strategie.",
  strategy_approved: "Diese Strategie ist freigegeben. Mit einer Änderung wird sie wieder ein Entwurf.",
  strategy_incomplete:
    "Einige Abschnitte sind noch nicht geschrieben. Schreiben Sie sie zuerst, oder lassen Sie sie schreiben.",
  post_too_long: "Dieser Beitrag ist länger, als sein Netzwerk erlaubt. Kürzen Sie ihn zuerst.",
  generation_running:
    "Diese Strategie wird gerade geschrieben. Warten Sie, bis sie fertig ist, oder halten Sie das Schreiben an.",
  chapter_not_found: "Unter dieser Adresse gibt es kein Kapitel. Im Leitfaden finden Sie alle.",
  session_not_found: "Diese Lesesitzung ist zu Ende. Wählen Sie die Stufe noch einmal.",
  not_found: "Der Server kennt diese Seite nicht. Laden Sie sie neu; vielleicht wurde sie aktualisiert.",
  method_not_allowed:
    "Der Server konnte diese Anfrage nicht verstehen. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  payload_too_large: "Dieser Text ist zu groß. Ein Kapitel darf bis zu 1 MB haben.",
  rate_limited: "Das war viel auf einmal. Warten Sie einen Augenblick und versuchen Sie es noch einmal.",
  request_cancelled: "Das wurde abgebrochen. Versuchen Sie es noch einmal, wenn Sie es noch möchten.",
  service_unavailable: "Growth Guide ist gerade nicht erreichbar. Versuchen Sie es gleich noch einmal.",
  processing_error: "Dieses Kapitel konnte nicht angepasst werden. Das Original können Sie weiterhin lesen.",
  internal_error:
    "Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal; nichts, was Sie eingegeben haben, ist verloren.",
  offline:
    "Sie sind offline. Das geht wieder, sobald die Verbindung zurück ist; nichts, was Sie eingegeben haben, ist verloren.",
  no_answer:
    "Growth Guide hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; nichts, was Sie eingegeben haben, ist verloren.",
} satisfies Catalog["errors"];
