import { countInWords } from '../../../kit/text.ts'
import { rule } from '../../../kit/rule.ts'
import type { SharingFacts } from '../../facts.ts'

export const levelingFrameworkNotShared = rule({
  id: 'leveling/framework-not-shared',
  severity: 'block',
  title: 'People are assessed against a framework they cannot read',
  why: 'Nobody can meet an expectation they have not seen. An assessment against a hidden text is a surprise by design.',
  *check({ framework, people }: SharingFacts) {
    const unread = people.filter(({ mayRead }) => !mayRead)
    const hidden = !framework?.publishedOn
    if (people.length === 0 || (!hidden && unread.length === 0)) return
    const who = hidden ? people : unread
    const subject = who.length === 1 ? 'One person is' : `${countInWords(who.length).replace(/^./, (letter) => letter.toUpperCase())} people are`
    yield {
      path: '/framework',
      message: !framework ? `${subject} assessed by level, and there is no published framework.`
        : `${subject} assessed against “${framework.name}” version ${framework.version}, ${hidden ? 'which is not published' : 'which they cannot open'}.`,
      fix: hidden ? 'Publish the version to everyone first; then they can read what they are held against.' : 'Open the version to them, or assess them against one they can read.',
      evidence: who.map(({ id }) => id),
    }
  },
})
