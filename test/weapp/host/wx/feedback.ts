import { WxFailure, type WxCalls } from './wx-call'

/** How the person answers what the program asks; tests and screenshots set it beforehand. */
export interface Answers {
  /** What `wx.showModal` gets. */
  modal: 'confirm' | 'cancel'
  /** Which entry of `wx.showActionSheet` is tapped. */
  actionSheet: number
  /** What `wx.requestSubscribeMessage` gets for each template; `off` is the main switch. */
  subscribe: 'accept' | 'reject' | 'off'
  /** What the camera of `wx.scanCode` sees; undefined when it is closed. */
  scan?: string
}

const silent = [
  'showToast', 'hideToast', 'showLoading', 'hideLoading', 'showNavigationBarLoading', 'hideNavigationBarLoading', 'setNavigationBarTitle', 'setNavigationBarColor',
  'setBackgroundColor', 'setBackgroundTextStyle', 'startPullDownRefresh', 'stopPullDownRefresh', 'pageScrollTo', 'vibrateShort', 'vibrateLong', 'hideKeyboard', 'makePhoneCall',
  'setClipboardData', 'showShareMenu', 'hideShareMenu', 'updateShareMenu', 'hideTabBar', 'showTabBar', 'setTabBarItem', 'setTabBarStyle', 'setTabBarBadge', 'removeTabBarBadge',
  'showTabBarRedDot', 'hideTabBarRedDot', 'hideHomeButton', 'setKeepScreenOn', 'previewImage', 'openPrivacyContract', 'openLocation', 'exitMiniProgram', 'preloadSubpackage',
]

/** wx functions that only show, sound or remember something: recorded, answered with success. */
export function feedbackApi(answers: Answers, calls: WxCalls): Record<string, unknown> {
  return {
    ...Object.fromEntries(silent.map((name) => [name, calls.make(name, () => undefined)])),
    showModal: calls.make('showModal', () => ({ confirm: answers.modal === 'confirm', cancel: answers.modal === 'cancel' })),
    showActionSheet: calls.make('showActionSheet', () => ({ tapIndex: answers.actionSheet })),
    getPrivacySetting: calls.make('getPrivacySetting', () => ({ needAuthorization: false, privacyContractName: '《用户隐私保护指引》' })),
    requirePrivacyAuthorize: calls.make('requirePrivacyAuthorize', () => undefined),
    requestSubscribeMessage: calls.make('requestSubscribeMessage', ({ tmplIds }) => {
      if (answers.subscribe === 'off') throw new WxFailure('The main switch is switched off', 20004)
      return Object.fromEntries((tmplIds as string[]).map((id) => [id, answers.subscribe]))
    }),
    scanCode: calls.make('scanCode', () => {
      if (answers.scan === undefined) throw new WxFailure('cancel')
      return { result: answers.scan, scanType: 'QR_CODE', charSet: 'UTF-8' }
    }),
    login: calls.make('login', () => ({ code: 'host-login-code' })),
  }
}
