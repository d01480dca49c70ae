import type { Text } from '../writing/rules.ts'
import type { ReviewDocument } from './words.ts'

/**
 * The texts of a review as the coach reads them: phrases field by field; what is missing, over an item as a whole,
 * because a result may stand in one field and the work in another.
 */
export function textsOfReview({ summary, forwardLooking, accomplishments, growthAreas }: ReviewDocument): Text[] {
  return [
    { path: '/summary', kind: 'summary', text: summary },
    { path: '/forwardLooking', kind: 'summary', text: forwardLooking, look: 'phrases' },
    ...accomplishments.flatMap(({ title, what, how, why }, index) => item(`/accomplishments/${index}`, 'accomplishment', 'what', { title, what, how, why })),
    ...growthAreas.flatMap(({ title, behaviour, example, expectation, actions }, index) =>
      item(`/growthAreas/${index}`, 'growth_area', 'behaviour', { title, behaviour, example, expectation, actions })),
  ]
}

function item(path: string, kind: Text['kind'], main: string, fields: Readonly<Record<string, string>>): Text[] {
  const written = Object.entries(fields).filter(([, text]) => text.trim())
  const whole = written.filter(([name]) => name !== 'title').map(([, text]) => text).join('\n\n')
  return [
    ...written.map(([name, text]): Text => ({ path: `${path}/${name}`, kind, text, look: 'phrases' })),
    { path: `${path}/${main}`, kind, text: whole, look: 'missing' },
  ]
}
