import { createContext } from 'react'

/** In which palette pictures are drawn: that of the screen they stand on, and of the nearest, as a phone may be shown on a desk. */
export const PictureTheme = createContext<'light' | 'dark'>('light')
