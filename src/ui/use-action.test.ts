import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { makeClient, readAgain } from './use-action.ts'

/** A reading whose answers come when they are told to, each with a number. */
function reading(client: ReturnType<typeof makeClient>) {
  const answers: ((value: string) => void)[] = []
  const observer = new QueryObserver(client, { queryKey: ['home.show', {}], queryFn: () => new Promise<string>((answer) => answers.push(answer)) })
  const shown: (string | undefined)[] = []
  const stop = observer.subscribe(({ data }) => shown.push(data))
  return { answers, shown, stop, current: () => observer.getCurrentResult().data }
}

test('an answer that was asked for before a write is not kept, though nothing is on screen yet', async () => {
  const client = makeClient()
  const { answers, shown, stop, current } = reading(client)
  expect(answers).toHaveLength(1)
  const again = readAgain(client, ['home.show'])
  await expect.poll(() => answers.length).toBe(2)
  answers[0]!('before')
  answers[1]!('after')
  await again
  await expect.poll(current).toBe('after')
  expect(shown).not.toContain('before')
  stop()
})

test('an answer on screen stays until the newer one is there', async () => {
  const client = makeClient()
  const { answers, shown, stop, current } = reading(client)
  answers[0]!('before')
  await expect.poll(current).toBe('before')
  const again = readAgain(client, ['home.show'])
  await expect.poll(() => answers.length).toBe(2)
  expect(current()).toBe('before')
  answers[1]!('after')
  await again
  expect(shown.filter((each) => each === undefined).length).toBeLessThanOrEqual(1)
  expect(current()).toBe('after')
  stop()
})
