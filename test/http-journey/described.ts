import { expect, test } from 'vitest'
import { ids, idsOf, LONG, made, pathOf, theApi, theStage } from './journey.ts'

export const described = (): void => {
  test('holds for whatever anybody reads', async () => {
    // It takes a hundred people for an import to wait, a template of one's own to have answers that are not shown, and two reviews of one
    // author that are alike: tried in src/people/desk/people-desk.test.ts, src/reviews/template/fence.test.ts, src/reviews/similar/fence.test.ts.
    const elsewhere = ['import.show', 'review.hidden-revision', 'review.twin']
    const unread: string[] = []
    for (const operation of theApi().operations.filter((each) => each.method === 'GET' && each.path.startsWith('/api/v1/'))) {
      const tried = !operation.path.includes('{') ? [''] : Object.values(operation.path.includes('/people/') ? ids : made)
      // Whoever comes first to something there; then the others about the same.
      let there: readonly string[] = []
      for (const who of ['maja', 'ada', 'priya']) {
        const asked = there.length > 0 ? there : tried
        const answers = await Promise.all(asked.map((id) => theApi().ask(operation.id, pathOf(operation, id), { cookie: theStage().cookies[who], status: 'any' })))
        if (there.length === 0) there = asked.filter((_, n) => answers[n]!.status === 200)
      }
      if (there.length === 0 && !elsewhere.includes(operation.id)) unread.push(operation.id)
    }
    expect(unread).toEqual([])
  }, LONG)

  test('was gone through for the most part', () => {
    const rest = idsOf([...theApi().operations]).filter((id) => !theApi().called.has(id))
    expect(theApi().called.size, `not called: ${rest.join(', ')}`).toBeGreaterThan(60)
  })
}
