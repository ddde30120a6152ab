/** How a browser or a program searches the site: an OpenSearch 1.1 description. */
import { searchAddress } from '../domain/address.ts';
import { SITE } from '../site.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** The description. ShortName has 16 characters at most, LongName 48, Description 1,024. */
export function printOpenSearch(site: string): string {
  const parts = [
    textElement('ShortName', SITE.name),
    textElement('LongName', `${SITE.name}: ${SITE.claim}`),
    textElement('Description', SITE.description),
    element('Url', { type: 'text/html', template: site + searchAddress('{searchTerms}') }),
    textElement('Image', `${site}/favicon.svg`, { type: 'image/svg+xml', width: '16', height: '16' }),
    textElement('Language', SITE.language),
    textElement('InputEncoding', 'UTF-8'),
  ];
  const root = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' };
  return xmlDocument(element('OpenSearchDescription', root, `\n${parts.join('\n')}\n`));
}
