/** As many sessions as the desk is answered at once. */
export const mostOnDesk = 200
