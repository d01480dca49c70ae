import { expect, test } from 'vitest'
import { as, ids, NAMES, PASSWORD, PEOPLE, theApi, theStage } from './journey.ts'

export const founding = (): void => {
  test('is set up once, by its link', async () => {
    const token = new URL(theStage().served.links['set-up']!).hash.slice(1)
    const first = { organisation: 'Harbour Ward', name: 'Ada Okafor', email: 'ada@example.com', password: PASSWORD, timeZone: 'UTC' }
    expect((await theApi().ask('sign-in.look-at-link', { token })).body.kind).toBe('set-up')
    theStage().cookies.ada = (await theApi().ask('organisation.set-up', { token, ...first })).cookie
    expect(theStage().cookies.ada).toContain('plumbline.session_token=')
    await theApi().ask('organisation.set-up', { token, ...first }, { status: 409 })
  })

  test('people come from a file, after a look at the difference', async () => {
    const input = { file: PEOPLE, fileName: 'people.csv' }
    const look = await as('ada', 'import.people', { ...input, dryRun: true })
    const done = await as('ada', 'import.people', { ...input, dryRun: false })
    expect(done.summary.slice(1)).toEqual(look.summary.slice(1))
    const { people } = await as('ada', 'people.list', { limit: 200 })
    for (const name of NAMES) ids[name] = people.find((each: { email: string }) => each.email === `${name}@example.com`).id
    expect(await as('ada', 'import.people', { ...input, dryRun: false })).toMatchObject({ created: 0, changed: 0, unchanged: 5 })
    const broken = { file: PEOPLE.replace('2022-05-01', 'in May'), dryRun: false }
    expect((await as('ada', 'import.people', broken, { status: 422 })).errors).toMatchObject([{ path: 'row 5, column Start Date' }])
  })

  test('accounts open by invitation; everybody signs in', async () => {
    for (const name of NAMES.slice(1)) {
      const { link } = await as('ada', 'person.invite', { id: ids[name] })
      await theApi().ask('sign-in.set-password', { token: link.split('#')[1], newPassword: PASSWORD })
      theStage().cookies[name] = (await theApi().ask('sign-in.password', { email: `${name}@example.com`, password: PASSWORD })).cookie
      expect((await as(name, 'session.me')).person.id).toBe(ids[name])
    }
    await theApi().ask('sign-in.password', { email: 'maja@example.com', password: 'another one altogether' }, { status: 401 })
    await theApi().ask('session.me', {}, { status: 401 })
  })
}
