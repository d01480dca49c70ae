import type { World } from './cast.ts'

/**
 * Looks at every table of every schema as the owner of the cluster would, for a row that ties somebody to the words they wrote: their id
 * or e-mail in the same row as their text, or in a row of the same transaction as their text and nobody else's.
 * @param texts by author's id @returns one line for each tie
 */
export async function joinable(w: World, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const tables = await w.owner(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`)
  const written = new Map<string, { table: string; row: string }[]>()
  for (const { name } of tables) {
    for (const { xmin, row } of await w.owner(`select t.xmin::text, t::text as row from ${name} t`)) {
      written.set(xmin, [...(written.get(xmin) ?? []), { table: name, row }])
    }
  }
  const tells = (row: string, author: string) => row.includes(author)
  const found: string[] = []
  for (const [xmin, together] of written) {
    for (const [author, text] of texts) {
      const holding = together.filter(({ row }) => row.includes(text))
      if (holding.length === 0) continue
      for (const { table, row } of holding) if (tells(row, author)) found.push(`${table} holds author and text in one row`)
      // Everybody's texts of one survey share a transaction, and so nothing in it may name one of their authors.
      for (const { table, row } of together) if (tells(row, author) && !row.includes(text)) found.push(`${table} names the author in transaction ${xmin} of the text`)
    }
  }
  return found
}
