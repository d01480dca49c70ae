import type { ActionMap } from '../app.ts'

/** Every action's id, and what it takes and answers. */
export type { ActionMap }
export type ActionId = keyof ActionMap & string
export type InputOf<Id extends ActionId> = ActionMap[Id]['input']
export type OutputOf<Id extends ActionId> = ActionMap[Id]['output']
