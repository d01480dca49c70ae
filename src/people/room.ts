import { room } from '../server/room.ts'
import { listPeople } from './actions/list-people.ts'
import { showSession } from './actions/show-session.ts'

export const people = room({
  name: 'people',
  actions: [showSession, listPeople],
  rules: [],
})
