/// <reference types="astro/client" />

declare namespace App {
  /** What the components of a page know of it. */
  interface Locals {
    /** BCP 47: the language of what is read on the page, where that is not the one of the site. */
    language?: string;
  }
}
