import { borrowElement } from './howler.js';
import type { Loan } from './howler.js';

/** Elements at once: one that speaks, one that fades out or is next. A phone refuses many more. */
const limit = 2;

const holders: { loan: Loan; taken: () => void }[] = [];

/**
 * Borrows an element for as long as no other player needs it more: with two in use, the one that
 * has been silent for longest is taken back.
 *
 * @param taken - Called when it is taken back; the loan is over then.
 */
export function borrowVoice(src: string, taken: () => void): Loan {
  if (holders.length >= limit) {
    const oldest = holders.find(({ loan }) => loan.element.paused) ?? holders[0];
    oldest?.taken();
  }
  const loan = borrowElement(src);
  const holder = { loan, taken };
  holders.push(holder);
  return {
    element: loan.element,
    give: () => {
      const index = holders.indexOf(holder);
      if (index < 0) return;
      holders.splice(index, 1);
      loan.give();
    },
  };
}
