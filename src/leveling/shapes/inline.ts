const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', bull: '•' }

/** The letters from U+00C0 on, in their order. */
const LATIN = `Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s/)
const LETTERS: Record<string, string> = Object.fromEntries(LATIN.map((name, at) => [name, String.fromCharCode(0xc0 + at)]))

/** Entities as the characters they stand for. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, figure: string, hex: string, name: string) => {
    if (name) return LETTERS[name] ?? ENTITIES[name.toLowerCase()] ?? whole
    const point = figure ? Number(figure) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : ''
  })
}

/** Text of Markdown or HTML without its marks; line breaks stay, and so do the addresses of links. */
export function plainText(source: string): string {
  // What a backslash protects is put away, so that no mark below takes it for its own.
  const kept: string[] = []
  const text = source.replace(/\\([\\`*_{}[\]()#+\-.!|<>~=&])/g, (_, sign: string) => `\uE000${kept.push(sign) - 1}\uE001`)
    .replace(/<br\s*\/?>/gi, '\n').replace(/<\/(?:p|div)>/gi, '\n')
    .replace(/<a\b[^>]*\bhref="(https?:[^"]*)"[^>]*>(.*?)<\/a>/gis, '$2 ($1)')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\((https?:[^)\s]*)[^)]*\)/g, (_, label: string, url: string) => (label === url ? url : `${label} (${url})`))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/gs, '$2')
    .replace(/(^|[\s(“"'])([*_])(?=[^\s*_])([^*_\n]*?[^\s*_])\2(?=[\s.,;:!?)”"']|$)/g, '$1$3')
    .replace(/`([^`]+)`/g, '$1')
  return decoded(text).replace(/\uE000(\d+)\uE001/g, (whole, at: string) => kept[Number(at)] ?? whole).replace(/[ \t\u00a0]+/g, ' ').replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** A name: one line, without marks, addresses, numbering or a colon at its end. */
export function plainName(source: string): string {
  const bare = source.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\{#[\w-]+\}\s*$/, '')
  return plainText(bare).replace(/\s+/g, ' ').replace(/^[\p{Extended_Pictographic}\uFE0F\s]+/u, '').replace(/\s*:$/, '').trim()
}

/** What makes two names the same: case, numbering and punctuation do not count. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/^\d+(?:\.\d+)*[.)]\s+/, '').replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()
}

/** Number of words a reader sees. */
export function wordCount(text: string): number {
  return plainText(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/** The bullets or paragraphs of one cell, each an expectation. A single line stays one. */
export function partsOf(cell: string): string[] {
  const listed = cell.replace(/<li\b[^>]*>/gi, '\n• ').replace(/<\/li>/gi, '\n').replace(/<\/?[uo]l\b[^>]*>/gi, '\n')
  const source = /<li\b/i.test(cell) ? listed.split('\n').map((line) => line.trim()).filter(Boolean).join('\n').replace(/\n(?!• )/g, ' ') : cell
  const lines = plainText(source).split('\n').map((line) => line.trim()).filter(Boolean)
  const marked = lines.filter((line) => MARK.test(line)).length
  if (marked === 0) return lines.length > 0 ? [lines.join('\n')] : []
  const parts: string[] = []
  for (const line of lines) {
    if (MARK.test(line) || parts.length === 0) parts.push(line.replace(MARK, ''))
    else parts[parts.length - 1] += `\n${line}`
  }
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part))
}

const MARK = /^(?:[•◦▪‣*–+-]|\d{1,2}[.)])\s+/
