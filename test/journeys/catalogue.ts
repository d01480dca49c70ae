import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const SRC = new URL('../../src', import.meta.url).pathname
/** What people do not read on a screen, and word lists whose business such words are. */
const NOT_COPY = /\.test\.tsx?$|^src\/(writing|operate\/sample|server)\/|\/texts\/|\.gen\.ts$/

/** A piece of text that people read, and where it stands. */
export interface Words { at: string; text: string }

/** The catalogue: every string and every text between tags in src. Names of things, such as classes and addresses, are harmless bycatch. */
export function catalogue(): Words[] {
  return files(SRC).flatMap((path) => {
    const at = `src/${relative(SRC, path)}`
    return NOT_COPY.test(at) ? [] : wordsOf(readFileSync(path, 'utf8')).map((text) => ({ at, text }))
  })
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []))
}

/** Strings and texts between tags; comments, and what is computed inside a template, are left out. */
export function wordsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  const strings = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map((match) => match[1] ?? match[2] ?? match[3]!.replace(/\$\{[^}]*\}/g, '…'))
  const between = [...code.matchAll(/>([^<>{}=;()]*\p{L}[^<>{}=;()]*)</gu)].map((match) => match[1]!)
  return [...strings, ...between].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}
