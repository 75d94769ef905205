/** What it costs, how one gets in, who holds it, in which language and about what: as the page states it. */

import type { Entry, WorkshopRead } from '../../domain/workshops/workshop';
import { isJson, type Json } from '../../sites/fields';
import { allOf, type Lookup, wordOf } from './nodes';
import { line, link } from './text';

type Ways = Pick<WorkshopRead, 'price' | 'entry' | 'seatsLeft' | 'registerUrl'>;

const SOLD_OUT = /(?:SoldOut|OutOfStock|Discontinued)$/;
const TO_BE_HAD = /(?:InStock|OnlineOnly|LimitedAvailability|PreSale|PreOrder)$/;

const amountOf = (value: unknown): number | undefined => {
  const word = wordOf([value])
    ?.trim()
    .replace(/^(\d{1,3}(?:,\d{3})+)(?=\.|$)/, (whole) => whole.replaceAll(',', ''));
  return word && /^\d{1,9}(?:\.\d{1,4})?$/.test(word) ? Number(word) : undefined;
};

const countOf = (value: unknown): number | undefined => {
  const word = wordOf([isJson(value) ? value.value : value]);
  return word && /^\d{1,7}$/.test(word) ? Number(word) : undefined;
};

function priceOf(offers: readonly Json[], free: boolean | undefined): Pick<WorkshopRead, 'price'> {
  const amounts = offers.flatMap(({ price, lowPrice, highPrice, priceSpecification: spec }) => {
    const specified = isJson(spec) ? [spec.price, spec.minPrice, spec.maxPrice] : [];
    return [price, lowPrice, highPrice, ...specified].flatMap((one) => amountOf(one) ?? []);
  });
  const currency = offers
    .map(({ priceCurrency, priceSpecification: spec }) => wordOf([priceCurrency, isJson(spec) && spec.priceCurrency]))
    .find((word) => word && /^[A-Z]{3}$/.test(word));
  if (amounts.length === 0) return free ? { price: { free: true } } : {};
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (high === 0 || (free && low === 0)) return { price: { free: true } };
  const written = (amount: number): string => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2));
  const words = `${currency ? `${currency} ` : ''}${written(low)}${high > low ? `–${written(high)}` : ''}`;
  return { price: { words, amount: low, ...(currency && { currency }) } };
}

export function waysOf(node: Json, lookup: Lookup): Ways {
  const offers = allOf(node, 'offers', lookup)
    .filter(isJson)
    .flatMap((one) => [one, ...allOf(one, 'offers', lookup).filter(isJson)]);
  const word = wordOf(allOf(node, 'isAccessibleForFree', lookup).map((one) => String(one)))?.replace(/^.*\//, '');
  const free = word === undefined ? undefined : /^true$/i.test(word);
  const states = offers.map(({ availability }) => wordOf([availability]) ?? '').filter(Boolean);
  const seats =
    countOf(node.remainingAttendeeCapacity) ??
    offers.map((one) => countOf(one.inventoryLevel)).find((n) => n !== undefined);
  const soldOut = (states.length > 0 && states.every((one) => SOLD_OUT.test(one))) || seats === 0;
  const entry: Entry | undefined = soldOut ? 'full' : states.some((one) => TO_BE_HAD.test(one)) ? 'open' : undefined;
  const registerUrl = offers.map(({ url }) => link(wordOf([url]))).find(Boolean);
  return {
    ...priceOf(offers, free),
    ...(entry && { entry }),
    ...(seats !== undefined && { seatsLeft: seats }),
    ...(registerUrl && { registerUrl }),
  };
}

/** BCP 47, or absent. */
function languageOf(node: Json, lookup: Lookup): string | undefined {
  const [stated] = allOf(node, 'inLanguage', lookup);
  const word = wordOf(isJson(stated) ? [stated.alternateName, stated.name] : [stated]);
  try {
    return word && word.length <= 35 ? Intl.getCanonicalLocales(word.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

export function aboutOf(node: Json, lookup: Lookup): Pick<WorkshopRead, 'organiser' | 'language' | 'topics'> {
  const holders = ['organizer', 'organiser', 'provider'].flatMap((name) => allOf(node, name, lookup));
  const names = [...new Set(holders.flatMap((one) => line(wordOf([one]) ?? '', 120) || []))];
  const language = languageOf(node, lookup);
  const words = ['keywords', 'about'].flatMap((name) => allOf(node, name, lookup));
  const topics = words
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : [wordOf([one]) ?? '']))
    .flatMap((one) => line(one, 80) || []);
  return {
    ...(names.length > 0 && { organiser: line(names.slice(0, 3).join(', '), 200) }),
    ...(language && /^[a-z]{2,3}\b/.test(language) && { language }),
    ...(topics.length > 0 && { topics: [...new Set(topics)].slice(0, 20) }),
  };
}
