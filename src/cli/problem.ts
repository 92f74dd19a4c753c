/** A refusal in the user's language: printed on stderr, exit status 2, no stack trace. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Exit statuses of the command line. */
export const EXIT = { passed: 0, failed: 1, notRun: 2 } as const;
