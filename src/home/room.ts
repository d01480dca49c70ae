import { room } from '../server/room.ts'
import { showHome } from './actions/show-home.ts'

export const home = room({ name: 'home', actions: [showHome], rules: [] })
