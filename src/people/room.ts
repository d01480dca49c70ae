import { room } from '../server/room.ts'
import { createToken } from './actions/create-token.ts'
import { invitePerson } from './actions/invite-person.ts'
import { listPeople } from './actions/list-people.ts'
import { listTokens } from './actions/list-tokens.ts'
import { revokeToken } from './actions/revoke-token.ts'
import { showSession } from './actions/show-session.ts'

export const people = room({
  name: 'people',
  actions: [showSession, invitePerson, createToken, listTokens, revokeToken, listPeople],
  rules: [],
})
