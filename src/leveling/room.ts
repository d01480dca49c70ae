import { room } from '../server/room.ts'
import { showFramework } from './actions/show-framework.ts'

export const leveling = room({ name: 'leveling', actions: [showFramework], rules: [] })
