import { inflateSync } from 'node:zlib'

/** What a reader gets when it copies the pages: glyphs through each font's own table of letters. */
export function lettersIn(pdf: Buffer): string {
  const streams = streamsOf(pdf)
  const tables = streams.filter((stream) => stream.includes('beginbfchar') || stream.includes('beginbfrange'))
  const letters = new Set<string>()
  const read = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const table of tables) {
    for (const [, to] of table.matchAll(/<[0-9a-f]+>\s+<((?:[0-9a-f]{4})+)>/gi)) letters.add(read(to!))
    for (const [, list] of table.matchAll(/\[((?:\s*<[0-9a-f]+>)+)\s*\]/gi)) for (const [, to] of list!.matchAll(/<((?:[0-9a-f]{4})+)>/gi)) letters.add(read(to!))
  }
  return [...letters].join('')
}
/** The contents of a PDF, unpacked. */
export function streamsOf(pdf: Buffer): string[] {
  const found: string[] = []
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at)) {
    const from = at + 7
    at = pdf.indexOf('endstream', from) + 10
    try { found.push(inflateSync(pdf.subarray(from, at - 10)).toString('latin1')) } catch { found.push(pdf.subarray(from, at - 10).toString('latin1')) }
  }
  return found
}
