/** `getMessage` of WXT's browser object, which WXT itself types only from files it generates. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: string, args?: string[]): string;
  }
}
