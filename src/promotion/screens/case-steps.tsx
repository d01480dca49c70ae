import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import type { CaseShown } from '../parts/case-words.ts'
import { ReleaseDecision } from './release-decision.tsx'

const REFRESHES = ['promotion-case.show', 'promotion-case.list', 'promotion-session.show', 'home.show'] as const

/** What the line and HR can do next. */
export function CaseSteps({ shown }: { shown: CaseShown }) {
  const [asking, setAsking] = useState<'withdraw' | 'send-back' | 'level'>()
  const withdraw = useWrite('promotion-case.withdraw', { refreshes: REFRESHES, done: () => setAsking(undefined) })
  const level = useWrite('promotion-case.set-level', { refreshes: REFRESHES, says: (set) => ({ title: `${shown.subject.name} is at ${set.level}` }), done: () => setAsking(undefined) })
  const may = (verb: CaseShown['may'][number]) => shown.may.includes(verb)
  return (
    <>
      {may('withdraw') && <Button onClick={() => setAsking('withdraw')}>Withdraw</Button>}
      {may('send-back') && <Button onClick={() => setAsking('send-back')}>Send back</Button>}
      {may('set-level') && <Button onClick={() => setAsking('level')}>Set the level</Button>}
      {may('release') && <ReleaseDecision shown={shown} />}
      <Confirm open={asking === 'withdraw'} onClose={() => setAsking(undefined)} title={`Withdraw the case for ${shown.subject.name}`} confirm="Withdraw" busy={withdraw.busy} consequence="It is a draft again, and HR and a session can’t read it any more." onConfirm={() => withdraw.run({ id: shown.id })} />
      <Confirm open={asking === 'level'} onClose={() => setAsking(undefined)} title={`Set the level of ${shown.subject.name}`} confirm="Set the level" busy={level.busy} consequence={`${shown.subject.name} holds ${shown.decision?.proposedLevel} from ${shown.decision?.levelFrom} on.`} onConfirm={() => level.run({ id: shown.id })} />
      {asking === 'send-back' && <SendBack shown={shown} onClose={() => setAsking(undefined)} />}
    </>
  )
}

function SendBack({ shown, onClose }: { shown: CaseShown; onClose: () => void }) {
  const kept = useKept(`promotion-case/${shown.id}/send-back`, { reason: '' })
  const back = useWrite('promotion-case.send-back', { refreshes: REFRESHES, done: () => { kept.clear(); onClose() } })
  return (
    <Dialog open onClose={onClose} title={`Send the case for ${shown.subject.name} back`} purpose={`${shown.author.name} reads why, and goes on writing.`}
      actions={<><Button onClick={onClose}>Not now</Button><Button variant="primary" busy={back.busy} unavailable={kept.value.reason.trim() ? undefined : 'Say why first'} onClick={() => back.run({ id: shown.id, reason: kept.value.reason })}>Send back</Button></>}>
      <TextArea id="send-back-reason" label="Why" rows={3} maxLength={4000} value={kept.value.reason} onChange={(event) => kept.change({ reason: event.target.value })} audience={{ now: 'only you', later: `${shown.author.name}, those above and HR` }} />
    </Dialog>
  )
}
