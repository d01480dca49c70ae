// The head of a rule's page, and the names a rule goes by. Pages are written by hand below the head.

export const START = '<!-- rule: written by `npm run new-rule -- --heads` -->'
export const END = '<!-- /rule -->'
/** Every page answers these, in this order. */
export const SECTIONS = ['What good looks like', 'A bad example', 'A good example', 'How to fix it', 'What does not count']

const SEVERITY = {
  block: 'Blocks: the step waits until it is mended, or somebody entitled to sets it aside with a written reason.',
  warn: 'Warns: the author confirms having seen it.',
  hint: 'Hints: advice while writing.',
}

/**
 * The generated part of a page.
 * @param {{ id: string, severity: 'block' | 'warn' | 'hint', title: string, why: string, numbers?: Record<string, number> }} rule
 */
export function pageHead(rule) {
  const numbers = Object.entries(rule.numbers ?? {}).map(([name, value]) => `${name} ${value}`).join(', ')
  return [
    START, `# ${rule.id}`, '', `**${rule.title}.**`, '', rule.why, '', SEVERITY[rule.severity],
    ...(numbers ? [`Numbers an organisation may tune: ${numbers}.`] : []), END,
  ].join('\n')
}

/** A page with its head brought up to date. */
export function withHead(page, rule) {
  const end = page.indexOf(END)
  return pageHead(rule) + (end === -1 ? `\n\n${page}` : page.slice(end + END.length))
}

/** `review/growth-example` -> `reviewGrowthExample`. */
export function exportName(id) {
  return id.replace(/[/-]([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}

/** Where a rule's code, test and page are, from the root: the id is the path. */
export function rulePaths(room, id) {
  return { code: `src/${room}/rules/${id}.ts`, test: `src/${room}/rules/${id}.test.ts`, page: `docs/rules/${id}.md`, list: `src/${room}/rules.ts` }
}
