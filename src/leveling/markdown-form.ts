import { appliesTo, type LevelingFramework, levelsOf, ordered } from './framework.ts'

/** A framework as Markdown to read and print: a heading for each track, level and dimension, a point for each expectation. */
export function markdownOfFramework(framework: LevelingFramework): string {
  const { name, summary, tracks, dimensions, expectations } = ordered(framework)
  const parts = [`# ${line(name)}`, ...(summary ? [prose(summary)] : [])]
  for (const track of tracks) {
    const own = dimensions.filter((dimension) => appliesTo(dimension, track.code))
    parts.push(`## ${line(track.name)}`, ...(track.summary ? [prose(track.summary)] : []))
    for (const level of levelsOf(framework, track.code)) {
      parts.push(`### ${line(level.code === level.name ? level.code : `${level.code} – ${level.name}`)}`, ...(level.summary ? [prose(level.summary)] : []))
      for (const dimension of own) {
        const cell = expectations.filter((each) => each.level === level.code && each.dimension === dimension.code)
        if (cell.length === 0) continue
        parts.push(`#### ${line(dimension.name)}`, cell.map(({ text, stage }) => point(stage ? `${stage}: ${text}` : text)).join('\n'))
        const examples = cell.flatMap((each) => each.examples ?? [])
        if (examples.length > 0) parts.push('##### Examples', examples.map(point).join('\n'))
      }
    }
  }
  return `${parts.join('\n\n')}\n`
}

/** Marks that would turn text into something else. */
function safe(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~&]/g, '\\$&').replace(/^(\s*)([#+=-]|\d+[.)])/gm, (_, space: string, mark: string) => `${space}${mark.length > 1 ? `${mark.slice(0, -1)}\\${mark.at(-1)}` : `\\${mark}`}`)
}

const line = (text: string) => safe(text.replace(/\s+/g, ' '))
const prose = (text: string) => safe(text).replace(/\n{2,}/g, '\n').replaceAll('\n', '\\\n')
const point = (text: string) => `- ${prose(text).replaceAll('\n', '\n  ')}`
