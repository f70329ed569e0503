/** How this person is to be spoken to: as they wished, else by the name they go by. */
export const called = ({ name, wishes }: { name: string; wishes: { callMe: string } }): string => wishes.callMe || name
