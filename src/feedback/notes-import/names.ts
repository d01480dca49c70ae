import type { Cell } from '../../people/import/cells.ts'
import type { Nameable } from './words.ts'

const ME = new Set(['me', 'myself', 'self', 'i'])

/**
 * Finds people by what a file of one's own notes calls them: an e-mail, a full name, or as much of it as is unmistakable among one's
 * reports, and then among everybody.
 */
export class Names {
  readonly #people: readonly (Nameable & { words: string[] })[]
  /** A year of notes names the same few people again and again. */
  readonly #found = new Map<string, Cell<Nameable>>()
  readonly #authorId: string

  constructor(people: readonly Nameable[], authorId: string) {
    this.#people = people.map((person) => ({ ...person, words: parts(person.name) }))
    this.#authorId = authorId
  }

  /** The person, or why not. */
  find(said: string): Cell<Nameable> {
    const text = said.trim()
    const found = this.#found.get(text) ?? this.#look(text)
    this.#found.set(text, found)
    return found
  }

  #look(text: string): Cell<Nameable> {
    if (ME.has(text.toLowerCase())) return this.#myself(text)
    if (text.includes('@')) {
      const email = text.replace(/^<|>$/g, '').toLowerCase()
      const found = this.#people.find((person) => person.email === email)
      return found ? { value: found } : { flaw: `Nobody in the organisation has the address ${text}.` }
    }
    return this.#byName(text)
  }

  #myself(text: string): Cell<Nameable> {
    const found = this.#people.find(({ id }) => id === this.#authorId)
    return found ? { value: found } : { flaw: `"${text}" is not clear here. Write the name.` }
  }

  #byName(text: string): Cell<Nameable> {
    const wanted = parts(text)
    if (wanted.length === 0) return { flaw: 'Say whom the note is about.' }
    const full = this.#people.filter(({ words }) => words.join(' ') === wanted.join(' '))
    const part = this.#people.filter(({ words }) => wanted.every((word) => words.includes(word)))
    for (const found of [full, part.filter(({ report }) => report), part]) {
      if (found.length === 1) return { value: found[0]! }
      if (found.length > 1) return { flaw: `"${text}" can be ${found.slice(0, 3).map(({ name, email }) => `${name} (${email})`).join(' or ')}. Write the e-mail.` }
    }
    return { flaw: `Nobody here is called "${text}". Write the name as it is in the directory, or the e-mail.` }
  }
}

/** `Priya  RAMAN` -> `priya`, `raman`; accents don't matter to whoever types in a hurry. */
function parts(name: string): string[] {
  return name.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
