import { plainText, wordCount } from './inline.ts'

export type Path = (string | number)[]
type Fields = Record<string, unknown>
/** Something with a name: what it says, and what stands under it. */
export interface Named {
  name: string
  path: Path
  code?: string
  about?: string
  texts: { text: string; path: Path }[]
  under: Named[]
  /** What has no place in it: fields of figures, of lists of lists. */
  rest: { field: string; value: unknown; path: Path }[]
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const NAMES = ['name', 'title', 'label', 'heading', 'level', 'grade', 'band', 'role', 'rank', 'track', 'ladder', 'dimension', 'area', 'skill', 'competency', 'theme', 'category', 'topic', 'group', 'key', 'code', 'id']
const CODES = ['code', 'id', 'level', 'grade', 'band', 'key']
const ABOUT = ['summary', 'description', 'about', 'intro', 'definition', 'overview']
/** Fields that only hold what stands under something, and name nothing themselves. */
const HOLDS = /^(?:tracks|ladders|paths|families|levels|grades|bands|steps|ranks|roles|dimensions|areas|skills|competenc(?:y|ies)|themes|categories|attributes|topics|groups|criteria|aspects|expectations|responsibilities|matrix|cells|items|children|framework|content|requirements)$/i
/** Fields that hold what is expected, and name nothing themselves. */
const SAYS = /^(?:text|texts|point|points|bullets|expectation|expectations|behaviou?rs?|statements?|items|criteria|examples?|details|content|requirements|responsibilities|value|body)$/i

/** A value with the names in it as a tree, whether they are keys or fields of the items of a list. */
export function treeOf(value: unknown, name: string, path: Path): Named {
  const named: Named = { name, path, texts: [], under: [], rest: [] }
  if (isFields(value)) {
    // Under a key that is a code, the name is a field.
    const field = path.length > 0 && name.length <= 40 ? ['name', 'title', 'label'].find((each) => typeof value[each] === 'string' && plainText(value[each])) : undefined
    const { [field ?? '']: said, ...rest } = value
    if (field && Object.keys(rest).length > 0) {
      Object.assign(named, { code: name, name: plainText(said as string) })
      fieldsInto(named, rest)
    } else fieldsInto(named, value)
  } else valueInto(named, value, path)
  return named
}

function valueInto(named: Named, value: unknown, path: Path): void {
  if (typeof value === 'string') {
    if (plainText(value)) named.texts.push({ text: value, path })
  } else if (Array.isArray(value)) {
    value.forEach((each, at) => {
      const field = isFields(each) ? nameField(value.filter(isFields)) : undefined
      const name = field && isFields(each) ? each[field] : undefined
      if (typeof each === 'string') valueInto(named, each, [...path, at])
      else if (isFields(each) && typeof name === 'string' && name.trim()) named.under.push(itemOf(each, field!, [...path, at]))
      else if (isFields(each) && Object.keys(each).length === 1) named.under.push(...treeOf(each, named.name, [...path, at]).under)
      else if (each !== null) named.rest.push({ field: String(path.at(-1) ?? ''), value: each, path: [...path, at] })
    })
  } else if (isFields(value)) {
    for (const [key, each] of Object.entries(value)) named.under.push(treeOf(each, key, [...path, key]))
  }
}

/** The field that names each item of a list: the first of the usual ones with a short text in all, no two alike. */
function nameField(items: readonly Fields[]): string | undefined {
  const names = (field: string) => items.flatMap((item) => (typeof item[field] === 'string' && item[field].trim() && wordCount(item[field]) <= 10 ? [item[field].trim()] : []))
  return NAMES.find((field) => names(field).length === items.length && new Set(names(field)).size === items.length) ?? NAMES.find((field) => names(field).length === items.length)
}

function itemOf(item: Fields, field: string, path: Path): Named {
  const { [field]: name, ...rest } = item
  const named: Named = { name: String(name).trim(), path, texts: [], under: [], rest: [] }
  const code = CODES.find((each) => each !== field && typeof rest[each] === 'string' && rest[each].trim() && wordCount(rest[each]) <= 4 && rest[each].length <= 40)
  if (code) named.code = String(rest[code]).trim()
  fieldsInto(named, Object.fromEntries(Object.entries(rest).filter(([key]) => key !== code)))
  return named
}

/** The fields of something: what they say about it, what they expect, and what stands under it. */
function fieldsInto(named: Named, fields: Fields): void {
  const { path } = named
  const held = Object.entries(fields).filter(([key, value]) => HOLDS.test(key) && groups(value))
  for (const [key, value] of Object.entries(fields)) {
    const at = [...path, key]
    if (value === null || value === '') named.under.push({ name: key, path: at, texts: [], under: [], rest: [] })
    else if (ABOUT.includes(key.toLowerCase()) && typeof value === 'string') named.about = [named.about, plainText(value)].filter(Boolean).join('\n')
    else if (SAYS.test(key) && !groups(value) && (typeof value === 'string' || Array.isArray(value))) valueInto(named, value, at)
    else if (held.length === 1 && held[0]![0] === key) valueInto(named, value, at)
    else named.under.push(treeOf(value, key, at))
  }
}

/** Whether it is a group of things rather than words. */
const groups = (value: unknown) => isFields(value) || (Array.isArray(value) && value.some(isFields))
