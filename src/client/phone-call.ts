import Taro from '@tarojs/taro'

/** Opens the phone's dialler with the number filled in; the person still presses the call button. Closing the dialler is no failure. */
export function callPhone(phoneNumber: string): void {
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
