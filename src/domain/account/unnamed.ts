/** How somebody is called who has not said it yet. */
export const unnamed = '朋友'
