interface Glob { glob: (pattern: string, options: object) => Record<string, () => Promise<string>> }

/** Text of each rule's page, loaded when it is opened. */
const PAGES = (import.meta as unknown as Glob).glob('../../../docs/rules/**/*.md', { query: '?raw', import: 'default' })

/** Rules that have a page, by id, sorted. */
export const RULE_IDS: readonly string[] = Object.keys(PAGES).map((path) => /rules\/(.+)\.md$/.exec(path)![1]!).sort()

/** The page of a rule as Markdown, without the notes of whoever generates its head; undefined when there is no such rule. */
export async function ruleText(id: string): Promise<string | undefined> {
  const text = await PAGES[`../../../docs/rules/${id}.md`]?.()
  return text?.replace(/<!--[\s\S]*?-->\n?/g, '')
}
