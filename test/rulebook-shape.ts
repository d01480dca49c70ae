import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../src/kit/rule.ts'

interface RulePages {
  SECTIONS: readonly string[]
  exportName: (id: string) => string
  withHead: (page: string, rule: Rule<never>) => string
  rulePaths: (room: string, id: string) => { code: string; test: string; page: string; list: string }
}
interface RuleFiles {
  ruleFiles: (root: string) => string[]
}

/** Lines of a page: enough to teach, few enough to be read. */
const PAGE_LINES = { least: 25, most: 60 }

/** Imports a module by its path: scripts are plain JavaScript, and copies lie outside the sources. */
async function load<T>(root: string, file: string): Promise<T> {
  return (await import(pathToFileURL(join(root, file)).href)) as T
}

/**
 * What is not as it should be with the rules under a root: id, export, test, page, list and rulebook.
 * @param only looks at these ids alone, and not at the length of their pages
 */
export async function rulebookFaults(root: string, only?: RegExp): Promise<string[]> {
  const here = new URL('..', import.meta.url).pathname
  const [{ ruleFiles }, pages] = await Promise.all([load<RuleFiles>(here, 'scripts/new-rule.mjs'), load<RulePages>(here, 'scripts/rule-page.mjs')])
  const ids = JSON.parse(readFileSync(join(root, 'test/rulebook-ids.json'), 'utf8')) as string[]
  const files = ruleFiles(root).filter((file) => !only || only.test(file))
  if (files.length === 0) return ['there are no rules']
  const faults = await Promise.all(files.map(async (file) => {
    const [, room = '', id = ''] = /^src\/([a-z]+)\/rules\/(.+)\.ts$/.exec(file) ?? []
    const rule = (await load<Record<string, Rule<never>>>(root, file))[pages.exportName(id)]
    if (rule?.id !== id) return [`${file} exports no ${pages.exportName(id)} with the id ${id}`]
    const paths = pages.rulePaths(room, id)
    return [
      ...(ids.includes(id) ? [] : [`${id} is not in test/rulebook-ids.json`]),
      ...testFaults(root, paths.test),
      ...pageFaults(root, paths.page, rule, pages, !only),
      ...(await listFaults(root, paths.list, rule)),
    ]
  }))
  return faults.flat()
}

function testFaults(root: string, file: string): string[] {
  if (!existsSync(join(root, file))) return [`${file} is missing`]
  const text = readFileSync(join(root, file), 'utf8')
  return ['good', 'bad', 'borderline'].filter((kind) => !text.includes(`describe('${kind}', `)).map((kind) => `${file} has no golden tests "${kind}"`)
}

function pageFaults(root: string, file: string, rule: Rule<never>, { SECTIONS, withHead }: RulePages, measured: boolean): string[] {
  if (!existsSync(join(root, file))) return [`${file} is missing`]
  const text = readFileSync(join(root, file), 'utf8')
  const lines = text.trimEnd().split('\n').length
  const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)
  return [
    ...(withHead(text, rule) === text ? [] : [`${file} has an old head: npm run new-rule -- --heads`]),
    ...(SECTIONS.join() === sections.join() ? [] : [`${file} does not have the sections ${SECTIONS.join(', ')}`]),
    ...(!measured || (lines >= PAGE_LINES.least && lines <= PAGE_LINES.most) ? [] : [`${file} has ${lines} lines`]),
  ]
}

async function listFaults(root: string, file: string, rule: Rule<never>): Promise<string[]> {
  const lists = Object.values(await load<Record<string, unknown>>(root, file)).filter(Array.isArray)
  return lists.some((list) => list.includes(rule)) ? [] : [`${file} does not list ${rule.id}`]
}
