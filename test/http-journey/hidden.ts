import { expect, test } from 'vitest'
import type { Operation } from '../described-api.ts'
import { ids, LONG, made, pathOf, theApi, theStage } from './journey.ts'

export const hidden = (): void => {
  const NOBODY = '00000000-0000-4000-8000-000000000000'

  /** Operations about one record that need nothing but their address, so that any id can be tried. */
  const operations = (method: (method: string) => boolean): Operation[] =>
    theApi().operations.filter((each) => method(each.method) && /\/api\/v1\/.*\{\w*id\}/i.test(each.path) && each.required.length === 0)
  const reads = () => operations((method) => method === 'GET')
  const ask = (who: string, operation: Operation, id: string) => theStage().answer(who, theApi().addressOf(operation.id, pathOf(operation, id)))

  /** Ids of every kind are tried at every address. @returns where an answer told the one from the other */
  async function tells(who: string, tried: readonly Operation[], kinds: readonly string[]): Promise<string[]> {
    const found: string[] = []
    for (const operation of tried) {
      const absent = await ask(who, operation, NOBODY)
      await Promise.all(kinds.map(async (kind) => {
        const hidden = await ask(who, operation, made[kind]!)
        if (hidden.whole !== absent.whole) found.push(`${operation.id} of ${kind}: ${hidden.status} and not ${absent.status}`)
      }))
    }
    return found
  }

  /** Everything but the open cycle, which everybody may know. */
  const secrets = () => Object.keys(made).filter((kind) => kind !== 'cycle')

  test('whatever somebody from elsewhere reads', async () => {
    expect(await tells('stella', reads(), secrets())).toEqual([])
    // What is no secret is told, so the comparison does look.
    expect(await tells('stella', reads(), ['cycle'])).toContain('cycle.show of cycle: 200 and not 404')
  }, LONG)

  test('whatever somebody from elsewhere tries to do', async () => {
    const writes = operations((method) => method !== 'GET')
    expect(writes.length).toBeGreaterThan(10)
    expect(await tells('stella', writes, secrets())).toEqual([])
  }, LONG)

  test('what the person it is about is not told', async () => {
    const ofOthers = ['note of a colleague', 'review of a colleague', 'note handed over', 'hand-over', 'kept draft', 'token']
    expect(await tells('priya', reads(), [...ofOthers, 'cycle still planned', 'round', 'request to a peer', 'template'])).toEqual([])
  }, LONG)

  test('what a colleague is not told', async () => {
    // He wrote the one, was asked the other, and is asked about his manager.
    const own = ['note of a colleague', 'question', 'upward survey']
    expect(await tells('tomas', reads(), secrets().filter((kind) => !own.includes(kind)))).toEqual([])
  }, LONG)

  test('what about a person is not one’s own to ask', async () => {
    const differ = await Promise.all(reads().filter((each) => each.path.includes('/people/')).map(async (operation) => {
      const [absent, there] = await Promise.all([ask('stella', operation, NOBODY), ask('stella', operation, ids.priya!)])
      return there.status === 200 || there.whole === absent.whole ? [] : [operation.id]
    }))
    expect(differ.flat()).toEqual([])
  })
}
