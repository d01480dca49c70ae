import type { OutputOf } from '../../ui/action-map.ts'
import { Confirm } from '../../ui/confirm.tsx'

type Look = NonNullable<OutputOf<'import.people'>['secondLook']>

/** The numbers somebody has seen, as the import takes them. */
export interface Confirmed { confirmManagerChanges?: number; confirmLeavers?: number }

/** The one question before an import that changes much: it names the numbers, and pressing says they were seen. */
export function SecondLook({ look, file, busy, onClose, onConfirm }: {
  look: Look; file: string; busy: boolean; onClose: () => void; onConfirm: (confirmed: Confirmed) => void
}) {
  const { managers, leavers } = look
  const figure = (n: number) => n.toLocaleString('en-GB')
  const what = [managers && `${figure(managers.changed)} managers`, leavers && `${figure(leavers.changed)} last days`].filter(Boolean).join(' and ')
  return (
    <Confirm open onClose={onClose} title={`Import ${file}: is this meant?`} busy={busy} confirm={`Write ${what}`} cancel="Look again"
      onConfirm={() => onConfirm({ ...(managers && { confirmManagerChanges: managers.changed }), ...(leavers && { confirmLeavers: leavers.changed }) })}
      consequence={[
        managers && `${figure(managers.changed)} of ${figure(managers.of)} people get another manager: who writes their review and who may read about them changes with it.`,
        leavers && `${figure(leavers.changed)} of ${figure(leavers.of)} people leave by this file: they can’t sign in any more.`,
        'That is more than usual. It goes on record that you have seen it.',
      ].filter(Boolean).join(' ')} />
  )
}
