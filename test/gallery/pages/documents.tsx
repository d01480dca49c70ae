import { Button } from '../../../src/ui/button.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { Prose, Section } from '../../../src/ui/section.tsx'
import { StateLabel } from '../../../src/ui/state-label.tsx'

export function Documents() {
  return (
    <Page title="Mina Okafor, autumn 2025 to spring 2026" purpose="Your review, written by Ana Petrović. You talked about it on 12 April." width="reading" document
      state={<StateLabel state="Shared" step="going" next="You acknowledge that you received it; that is not the same as agreeing." />}
      primary={<Button variant="primary">Acknowledge</Button>} actions={<Button>Print</Button>}>
      <Section title="Summary">
        <Prose>{`Mina meets the expectations of a senior engineer, and her work on the harbour crossing set how the team writes for people who were not in the room. The tide table she rebuilt is the page pilots open first. What remains is to leave room for others in planning; we spoke about it in February, and March went better.`}</Prose>
      </Section>
      <Section title="Rating"><p className="font-serif text-large">Meets expectations</p></Section>
    </Page>
  )
}
