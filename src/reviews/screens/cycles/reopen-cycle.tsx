import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { SayWhy } from './say-why.tsx'

/** A closed cycle goes on. */
export function ReopenCycle({ cycle }: { cycle: { id: string; name: string } }) {
  const [asking, setAsking] = useState(false)
  const write = useWrite('cycle.reopen', {
    refreshes: ['cycle.progress', 'cycle.board', 'cycle.list', 'review.list', 'home.show'],
    done: () => setAsking(false),
    says: () => ({ title: `${cycle.name} is open again` }),
  })
  return (
    <>
      <Button onClick={() => setAsking(true)}>Open it again</Button>
      {asking && (
        <SayWhy
          name={`cycle/${cycle.id}/reopen`}
          title={`Open ${cycle.name} again`}
          purpose="Its reviews go on where they stood. Close it once more when they are done."
          label="Why is it opened again?"
          confirm="Open it again"
          later="HR"
          busy={write.busy}
          onClose={() => setAsking(false)}
          onSay={(reason) => write.ask({ id: cycle.id, reason })}
        />
      )}
    </>
  )
}
