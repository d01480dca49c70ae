/** A version in an address. */
export function placeOf({ id, version }: { id: string; version: number }): string {
  return new URLSearchParams({ id, version: String(version) }).toString()
}

/** The version an address names, as actions take it; nothing where it names none: the one in force. */
export function versionAt(search: Record<string, string | undefined>): { id: string; version: number } | undefined {
  const version = Number(search.version)
  return search.id && Number.isInteger(version) && version > 0 ? { id: search.id, version } : undefined
}
