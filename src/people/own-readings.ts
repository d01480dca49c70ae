import type { OwnReadings } from '../kit/own-export.ts'

/** What is on record about a person beside the records of their work. Messages are not: each only points to a record. */
export const ownPeople: OwnReadings = async (ask, me) => {
  const grants = (await ask('grant.list'))?.grants ?? []
  const conflicts = (await ask('conflict.list'))?.conflicts ?? []
  return [
    { path: 'about-me', title: 'About me', value: {
      person: await ask('person.show', { id: me.id }),
      history: await ask('person.history', { id: me.id }),
      leaves: (await ask('leave.list', { id: me.id }))?.leaves,
      roles: grants.filter((grant: any) => grant.personId === me.id),
      conflictsOfInterest: conflicts.filter(({ holder, subject }: any) => holder.id === me.id || subject.id === me.id),
      tokens: (await ask('token.list'))?.tokens,
      mail: await ask('mail.choices'),
    } },
  ]
}
