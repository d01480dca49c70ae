import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { templateOf } from '../store.ts'
import { Template, TemplateKind } from '../words.ts'

export const showTemplate = action({
  id: 'check-in-template.show',
  help: 'Read the questions the organisation begins a one-on-one or a career check-in with',
  method: 'GET', path: '/check-in-templates/{kind}',
  kind: 'read', scope: 'read',
  input: z.object({ kind: TemplateKind }),
  output: Template,
  run: ({ tx }, { kind }) => templateOf(tx, kind),
})
