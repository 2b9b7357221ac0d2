/**
 * Whether the seasons at a time zone are those of the southern half of the world. Within ten degrees of the equator,
 * and where the zone is not known, they are taken for the northern ones.
 * @source the IANA time zone database, 2025b: the places of `zone.tab` more than ten degrees south, and the older
 * names that `backward` links to them
 */
export function hasSouthernSeasons(timeZone: string | null): boolean {
  const name = timeZone?.toLowerCase() ?? "";
  return AREAS.some((area) => name.startsWith(area)) || ZONES.has(name);
}

/** Beginnings of names all of whose places are southern. */
const AREAS = ["america/argentina/", "antarctica/", "australia/", "chile/"] as const;

const PLACES = {
  africa: "blantyre gaborone harare johannesburg lubumbashi lusaka maputo maseru mbabane windhoek",
  america:
    "asuncion bahia buenos_aires campo_grande catamarca cordoba coyhaique cuiaba jujuy la_paz lima mendoza montevideo punta_arenas rosario santiago sao_paulo",
  atlantic: "south_georgia st_helena stanley",
  brazil: "east",
  indian: "antananarivo christmas cocos comoro kerguelen mauritius mayotte reunion",
  pacific:
    "apia auckland chatham easter efate fiji gambier niue norfolk noumea pago_pago pitcairn rarotonga samoa tahiti tongatapu wallis",
  us: "samoa",
} as const;

const ZONES: ReadonlySet<string> = new Set([
  "nz",
  "nz-chat",
  ...Object.entries(PLACES).flatMap(([area, places]) => places.split(" ").map((place) => `${area}/${place}`)),
]);
