/**
 * Forgets what this browser keeps for one person: every key that names them, as `storageKeys` does, between dots or
 * at its end. What belongs to the device stays.
 */
export function forgetPerson(personId: string): void {
  for (const open of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = open();
      const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
      for (const name of names) if (`${name}.`.includes(`.${personId}.`)) storage.removeItem(name);
    } catch {
      // Storage is forbidden here: there was nothing to forget.
    }
  }
}
