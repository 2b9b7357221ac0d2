import type { GlossaryDomain } from "./domain.ts";

export const web: GlossaryDomain = {
  name: "web",
  companions:
    "website web page pages browser click search link links visitor visitors user users site online server html css form image screen mobile traffic analytics domain url address content internet client request response",
  entries: `
accessibility | Making pages usable for people with different abilities and devices.
alt text | Words that describe an image for those who cannot see it.
analytics | Measuring what visitors do on a site. | needs=visitors,visitor,traffic,website
API key | A secret word with which a program proves that it may use a service.
backlink | A link from another site to yours.
bandwidth | How much data can pass through a connection in a second. | needs=network,server,download,connection
bot traffic | Visits by programs instead of people.
breadcrumb | A line of links that shows where a page stands in a site. | needs=navigation,menu,page
broken link | A link that leads to a page that is no longer there.
CDN | A network of computers around the world that keep copies of a site close to its visitors.
CMS | A program for writing and managing the pages of a site.
content delivery network | A group of computers around the world that keep copies of a site close to its visitors.
content management system | A program for writing and managing the pages of a site.
cookie | A small note that a site stores in a visitor's browser. | needs=browser,website,consent
cookie consent | A visitor's permission for a site to store notes in the browser.
CORS | Rules by which a browser decides whether one site may use another site's data.
crawl budget | How many pages of a site a search engine is ready to visit in a period.
crawler | A program of a search engine that visits pages and follows their links.
CSS | The language that says how a page looks.
data breach | A case in which private data gets into the wrong hands.
DNS | The system that finds the number of a computer from a site's name.
domain name | The name under which a site is found.
DOM | The tree of elements that a browser builds from a page.
exit rate | The share of views of a page after which the visitor leaves the site.
favicon | The small picture of a site in a browser's tab.
front end | The part of a program that people see and use. | needs=server,browser,backend,user
hosting | Keeping a site on a computer that is always reachable. | needs=website,server,domain
HTML | The language in which the content and structure of pages are written.
HTTP | The rules by which browsers and servers talk to each other.
HTTPS | The encrypted form of the rules by which browsers and servers talk.
hyperlink | Words or a picture that lead to another page when clicked.
information architecture | How the pages of a site are grouped, named and linked.
internal link | A link from one page of a site to another page of the same site.
JSON | A text format for data, made of names, values and lists.
keyword research | Finding out which words people type when they search.
lazy loading | Loading images and other parts only when they are about to be seen.
load time | How long a page takes until it can be used.
long-tail keyword | A search of several words that few people type but that is very exact.
meta description | The short text about a page that search results may show.
mobile-first | Designed for small screens first and for large ones later.
page view | One showing of one page to one visitor.
pageview | One showing of one page to one visitor.
paywall | A barrier that lets only paying readers go on.
permalink | An address of a page that is meant never to change.
phishing | Tricking people into giving away passwords by posing as somebody they trust.
query string | The part of an address behind the question mark, which carries values.
redirect | Sending a visitor on from one address to another. | needs=url,address,page,link
responsive design | A layout that adapts to the size of the screen.
REST API | A way for programs to use a service through plain web addresses.
search engine | A service that finds pages for words.
search ranking | The place of a page in the list of search results.
session cookie | A note in the browser that is deleted when the visit ends.
single-page application | A site that loads once and then changes its content without loading new pages.
sitemap | A list of all pages of a site, for search engines or visitors.
SSL certificate | A file that proves a site is genuine and lets the connection be encrypted.
structured data | Marks in a page that tell search engines what its content means. | needs=search,google,schema
tracking pixel | An invisible image that reports when a page or message was opened.
UI | The parts of a program that people see and touch. | needs=user,screen,design
unique visitor | A person counted once, however many visits they make.
URL | The address of a page.
usability | How easily people can do what they came for.
user experience | How it feels to use a product from beginning to end.
user interface | The parts of a program that people see and touch.
UTM parameter | A note in a link that says from which campaign a visitor came.
web server | A program or computer that sends pages to browsers.
webhook | A message that one program sends to another's address when something happens.
wireframe | A simple drawing of where things will stand on a page. | needs=page,design,layout
XML | A text format for data, made of nested tags.
`,
};
