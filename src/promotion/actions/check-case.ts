import * as z from 'zod'
import { Finding } from '../../kit/finding.ts'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { shownBesideCase } from '../case-texts.ts'
import { factsOf } from '../facts/store.ts'
import { checkCase as check } from '../rules.ts'
import { findCase, findText, listConfirmations, listOverrides } from '../store.ts'
import { openKeys } from '../gate.ts'

export const checkCase = action({
  id: 'promotion-case.check',
  help: 'Check the saved text of a case and what it rests on; HR finds what blocks a submitted one, to set it aside',
  method: 'GET', path: '/promotion-cases/{id}/findings',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    version: z.int(), findings: z.array(Finding),
    /** What the coach has to say of the text: advice for whoever writes it, which stops nothing. */
    coached: z.array(Finding),
    confirmed: z.array(z.string()), overridden: z.array(z.string()),
  }),
  run: async ({ tx, me }, { id }) => {
    const found = await findCase(tx, id)
    const writes = found !== undefined && !found.aboutMe && (found.mine || found.manages)
    const text = found && (await findText(tx, id))
    if (!found || !text || !(writes || ((found.partners || found.administers) && !found.aboutMe))) return notFound
    const facts = await factsOf(tx, found, text, 'submit', me.timeZone)
    // What the coach says is the writer's alone (S1); HR is told what blocks, as far as the records HR may read show it (X11).
    const findings = check(facts).filter(({ severity }) => writes || severity === 'block')
    return {
      version: text.version, findings, coached: writes ? shownBesideCase(facts.coached ?? []) : [],
      confirmed: (await listConfirmations(tx, id, text.version)).map(({ key }) => key), overridden: [...openKeys(await listOverrides(tx, id), text.version)],
    }
  },
})
