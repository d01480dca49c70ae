import { room } from '../server/room.ts'
import { importFramework } from './actions/import-framework.ts'
import { showFramework } from './actions/show-framework.ts'
import { ARGUMENT_RULES, CLAIM_RULES, FRAMEWORK_RULES, SHARING_RULES } from './rules.ts'

export const leveling = room({ name: 'leveling', actions: [showFramework, importFramework], rules: [...FRAMEWORK_RULES, ...CLAIM_RULES, ...ARGUMENT_RULES, ...SHARING_RULES] })
