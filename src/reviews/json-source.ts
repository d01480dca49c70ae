/** Where something stands in a file, both from 1; a column counts UTF-16 code units. */
export interface Place {
  line: number
  column: number
}

/** A JSON text with the place of every value by its JSON pointer. */
export interface JsonSource {
  value: unknown
  /** Offset of each value in the text. */
  offsets: ReadonlyMap<string, number>
}

/** Deeper than any review, shallow enough for the stack. */
const DEEPEST = 50

/** Reads JSON and remembers where each value stands. The first mistake is returned as an offset with a sentence. */
export function readJson(text: string): JsonSource | { offset: number; message: string } {
  const reader = new JsonReader(text)
  try {
    return { value: reader.readAll(), offsets: reader.offsets }
  } catch (error) {
    if (error instanceof Misread) return { offset: error.offset, message: error.message }
    throw error
  }
}

/** The line and column of an offset. For many offsets of one text: `placesIn`. */
export function placeAt(text: string, offset: number): Place {
  return placesIn(text)(offset)
}

/** Finds the line and column of offsets in a text, whose lines are looked up once. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

/** The offset in the file of one code unit inside a string value, escapes counted as written. */
export function offsetInString(text: string, literalAt: number, unit: number): number {
  let at = literalAt + 1
  for (let seen = 0; seen < unit && at < text.length && text[at] !== '"'; seen++) {
    at += text[at] === '\\' ? (text[at + 1] === 'u' ? 6 : 2) : 1
  }
  return at
}

class Misread extends Error {
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

class JsonReader {
  readonly offsets = new Map<string, number>()
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  readAll(): unknown {
    const value = this.#value('', 0)
    if (this.#at < this.#text.length) throw new Misread(this.#at, 'There is text after the end of the document.')
    return value
  }

  #value(pointer: string, depth: number): unknown {
    if (depth > DEEPEST) throw new Misread(this.#at, `Nested deeper than ${DEEPEST} levels.`)
    this.#space()
    this.offsets.set(pointer, this.#at)
    const first = this.#text[this.#at]
    const value = first === '{' ? this.#object(pointer, depth) : first === '[' ? this.#array(pointer, depth) : this.#plain()
    this.#space()
    return value
  }

  #object(pointer: string, depth: number): unknown {
    const entries = new Map<string, unknown>()
    this.#list('}', () => {
      const at = this.#at
      const key = this.#text[at] === '"' ? String(this.#plain()) : undefined
      if (key === undefined) throw new Misread(at, 'A name in double quotes is expected here.')
      if (entries.has(key)) throw new Misread(at, `"${key}" is given twice.`)
      this.#space()
      this.#expect(':')
      entries.set(key, this.#value(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1))
    })
    return Object.fromEntries(entries)
  }

  #array(pointer: string, depth: number): unknown[] {
    const items: unknown[] = []
    this.#list(']', () => items.push(this.#value(`${pointer}/${items.length}`, depth + 1)))
    return items
  }

  #list(close: string, readItem: () => void): void {
    this.#at++
    this.#space()
    if (this.#text[this.#at] === close) return void this.#at++
    for (;;) {
      this.#space()
      readItem()
      this.#space()
      if (this.#text[this.#at] === close) return void this.#at++
      if (this.#text[this.#at] !== ',') throw new Misread(this.#at, `A comma or ${close} is expected here.`)
      this.#at++
    }
  }

  /** A string, number, true, false or null: cut out here, read by the platform. */
  #plain(): unknown {
    const from = this.#at
    const token = /"(?:[^"\\]|\\.)*"|[-+.\w]+/suy
    token.lastIndex = from
    const [raw] = token.exec(this.#text) ?? []
    if (raw === undefined) throw new Misread(from, from < this.#text.length ? 'A value is expected here.' : 'The document ends too early.')
    this.#at = from + raw.length
    try {
      return JSON.parse(raw) as unknown
    } catch {
      throw new Misread(from, raw.startsWith('"') ? 'This text holds a character that has to be escaped.' : `"${raw.slice(0, 20)}" is no JSON value.`)
    }
  }

  #expect(mark: string): void {
    if (this.#text[this.#at] !== mark) throw new Misread(this.#at, `A ${mark} is expected here.`)
    this.#at++
  }

  #space(): void {
    while (/^[ \t\r\n]$/.test(this.#text[this.#at] ?? '')) this.#at++
  }
}
