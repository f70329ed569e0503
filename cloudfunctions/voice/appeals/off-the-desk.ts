/** Nobody's turn any more. */
export const offTheDesk = { waitsAt: null, raiseAt: null, raisedTo: null } as const
