import type { Listeners } from './listeners'

/** `refused` by the person, or because the button that is said to have been tapped was not. */
export type PrivacyAnswer = 'agreed' | 'refused'

interface Resolution {
  event: 'exposureAuthorization' | 'agree' | 'disagree'
  buttonId?: string
}

/**
 * What WeChat does before a function that touches something private: it asks the program, and believes an agreement only when the button named was tapped.
 * Resolves once the program has answered.
 */
export function askPrivacy(listeners: Listeners, wasTapped: (buttonId: string) => boolean): Promise<PrivacyAnswer> {
  return new Promise((resolve) => {
    const answer = ({ event, buttonId = '' }: Resolution) => {
      if (event === 'agree') resolve(wasTapped(buttonId) ? 'agreed' : 'refused')
      if (event === 'disagree') resolve('refused')
    }
    listeners.hand('NeedPrivacyAuthorization', answer, { referrer: 'getLocation' })
  })
}
