/**
 * Plumbline cannot serve, for a reason the person at the terminal can change. The message is one plain sentence or two
 * that says what is in the way and what to do; whoever catches it prints the message alone, without a stack.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
