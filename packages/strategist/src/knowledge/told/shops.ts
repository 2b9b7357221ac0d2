import type { Told } from "../told.ts";

export const shops: Told = {
  boutique: {
    "one piece in three outfits":
      "One piece, three days. With trousers for work, over a dress in the evening, open over a shirt on Sunday. [A picture of each.] If you find only one way to wear it, leave it here.",
    "what suits which figure, kindly said":
      "It is never about hiding. A line that falls where you like to be looked at does the work: look at the shoulder, the waist and where the hem ends. Come and try two lengths; you will see it at once.",
    "a look for a date in the calendar":
      "For [the occasion] it should feel like you, only a little more awake. Begin with the shoes you can stand in all evening and build up from there. We put three looks together: [pictures].",
    "a seam, a clasp, a fabric from close by":
      "Things close by tell most. Look at [the seam, clasp or fabric]: somebody took a little longer there. [A picture from near.]",
    "the workshop behind a label":
      "Behind this label stands [who, and where]. They make few pieces, and they know each seam. That is why it is sometimes sold out.",
    "how to tell quality with two fingers":
      "Take the fabric between two fingers and rub. Good cloth is dense and comes back when you let it go. Then look inside: a clean seam on the inside is a promise for the outside.",
    "washing wool without fear":
      "Wool is washed by air more than by water. When it must be, use cold water, a drop of mild soap, no wringing, and dry it lying flat. What goes in warm comes out small.",
    "small repairs anybody can do":
      "A button, a hem, a small hole: each takes less time than the way to a shop. Repair at the first thread, not at the last. For the rest there are people who can.",
    "what to store where over summer":
      "Wash everything before you put it away: moths like what was worn. Fold knitwear, hang coats on broad hangers, add cedar or lavender. In autumn you will thank yourself.",
    "a customer and her favourite piece, with consent":
      "[With consent: who she is, the piece, and how long she has worn it.] Clothes become beautiful by being worn.",
    "what the team wears on Mondays":
      "On Mondays nobody wants to think for long. [What the team wears, and why.] The secret is a piece that makes the others look intended.",
    "a wardrobe of few pieces that go together":
      "Choose two quiet colours and one that is yours. When every piece goes with three others, a small wardrobe becomes a large one. Begin with what you wear most, not with what you lack.",
    "Wash less and air more: most clothes wear out in the machine.":
      "An evening on a hanger by the window does what a wash would, and costs no fibre.",
    "Shoulders must fit; nearly everything else can be altered.":
      "A hem is an hour's work, a shoulder is half a new jacket. Check it first in front of the mirror.",
    "Dry knitwear flat, or it becomes a dress.":
      "Wet wool is heavy and stretches under its own weight. A towel below, no hanger.",
    "A piece that goes with three others is cheaper than it looks.":
      "Count how often you will wear it, not what it costs once. The bargain that goes with nothing is dear.",
    "Turn dark clothes inside out before washing.":
      "The outside rubs against everything else in the drum. Inside out, cool, and not too full.",
    "Let shoes rest a day between two wearings.":
      "Leather needs a day to give back the damp. Two pairs in turn last longer than two pairs in a row.",
    "Hold fabric to the light: what shows through now shows through later.":
      "A lamp behind the cloth is the most honest mirror in the shop.",
    "Put on jewellery last and take it off first.":
      "Perfume and hairspray make it dull, and threads catch in clasps.",
    "the first light jackets":
      "The first light jacket is the one you wear most in the year. It should fit over a jumper.",
    "wedding guests":
      "As a guest you want to be remembered, though not before the couple. Colour yes, white no, and shoes for grass.",
    "the last of summer and the first of autumn":
      "Now is the time for what goes over a summer dress and under a coat.",
    "new seasons arrive":
      "New things arrive day by day, and the sizes at both ends go first. Ask for yours early.",
    "evenings out":
      "For evenings out one thing should shine, not all of them. Choose it and keep the rest quiet.",
    "gifts that fit":
      "If you are not sure of the size, choose a scarf, a bag, or somebody who may exchange it.",
  },
  giftShop: {
    "for somebody who has everything":
      "For those who have everything choose what gets used up or what takes time. Something good to eat, a candle, an afternoon together. They have enough to dust.",
    "for a child you meet twice a year":
      "Do not ask what children like; ask what they are doing at the moment. Something to build, to collect or to do together is right more often than the newest thing. And leave the receipt with the parents.",
    "for a thank-you that is not flowers":
      "A thank-you should be small enough to accept. Something for the desk, the kitchen or the evening, with one sentence that says what for. Nobody has to look for a vase.",
    "who makes it and where":
      "Things have an address. This one was made by [who, and where], and it takes [what is special about it]. Ask us for the rest of the story.",
    "why we chose this and not the other":
      "We had two to choose from, and they looked much alike. We took this one because [the reason]. You only notice it after a year.",
    "a book we press into people's hands":
      "There is a book we press into everybody's hands: [title]. Because [one sentence]. Whoever brought it back exchanged it for a second copy.",
    "where it looks good in a small room":
      "In small rooms one thing should be large and the rest quiet. Hang it at eye level, or let it stand alone on the sill. [A picture in a real room.]",
    "how to care for it":
      "Look after it a little and it stays for long. [How to care for it, in two sentences.] What most things suffer from is water, sun and haste.",
    "three uses nobody expects":
      "It was made for one thing, and customers found others. [Three uses.] Tell us yours.",
    "what is coming in the next weeks":
      "In the next weeks there is more to remember than usual. [The dates, and an idea for each.] Write them down today and be early for once.",
    "how long orders take now":
      "Some things take their time. At the moment an order needs [how long], engraving and special sizes longer. If it has to be there on a day, tell us the day.",
    "ideas for teachers, neighbours and hosts":
      "For teachers, neighbours and hosts it should be little and not nothing. Something good for the kitchen, a plant that forgives, a nice pencil. With a card it is a present.",
    "A gift is remembered for the sentence that comes with it.":
      "Years later nobody remembers the paper, but the sentence is kept in a drawer. Write it by hand.",
    "Ask what somebody would never buy for themselves.":
      "People buy what they need and leave what they love. That is where gifts live.",
    "Cut flowers on a slant, under water, and take off leaves below the surface.":
      "A slanted cut drinks more, and leaves in water rot. Both take a minute.",
    "Plants die of too much water far more often than of too little.":
      "Put a finger into the soil: if it is damp, wait. Most plants forgive thirst and few forgive wet feet.",
    "A lamp at eye level changes a room more than a new sofa.":
      "Light from above makes rooms flat. A lamp beside you makes a corner in which one stays.",
    "Books sell themselves from the first page: read it aloud.":
      "Every good book has a page that sells it, and it is mostly the first. Read it to somebody.",
    "Wrap soft things in a box: it looks like more and keeps better.":
      "A box keeps its shape and its secret. Tissue, lid, ribbon.",
    "Write the card before you choose the gift.":
      "Once the sentence stands, you know what belongs to it. The other way round takes longer.",
    "Valentine's Day": "It is for people who love each other, and there are more kinds of that than couples.",
    "Mother's Day": "Mothers mostly say they need nothing. They mean: nothing from a list.",
    "teachers and graduations":
      "At the end of a school year many thank the same person. A class can give one good thing together.",
    "new homes and new rooms": "A new home lacks small things first: a hook, a light, a place for keys.",
    "the first gift lists":
      "Whoever begins the list in November chooses; later one takes what is there. Begin with three names.",
    "the great weeks of giving":
      "In these weeks mornings are the quiet time. Come then, with three names and no idea.",
  },
  onlineShop: {
    "the product in a real home or hand":
      "Product pictures are honest about everything but life. Here it is in a real home: [a picture, and who sent it]. That is how it looks on an ordinary day.",
    "its size beside something everyone knows":
      "Numbers in a table say little. Here it lies beside something everybody knows: [a picture]. Measure your place once before you order.",
    "what it sounds, feels or smells like":
      "A screen can only show. So in words: it sounds [how], it feels [how], it smells of [what]. If you like that, you will like it.",
    "for whom this is not the right one":
      "It is not for everyone. If you [need or expect what it does not do], take something else; we would rather tell you now. For everybody else: [what it does well].",
    "the three questions before choosing":
      "Before you choose, answer three questions: where will it be used, by whom, and how often? The answers mostly leave one. If two are left, ask us.",
    "cheap, middle, best: what changes":
      "The cheap one does the job. The middle one does it for longer, the dear one does it more nicely. Pay for the difference you will notice each week.",
    "a review and the photo that came with it":
      "Somebody wrote: [the review, word for word, with consent], and sent a picture along. We hung it above the packing table.",
    "the strangest use anybody wrote about":
      "We made it for one purpose, and then somebody wrote that they use it [how]. It works. We still do not recommend it.",
    "what customers changed in the product":
      "Customers are the better developers. Many asked for [what], and so it is now [what you changed].",
    "who packs it":
      "Between your click and your door there is a person. This is [name], who packs [how]. [What lies in the parcel besides what was ordered.]",
    "how a complaint was solved":
      "Something went wrong: [what happened]. We did [what], and changed [what]. A complaint is advice one need not pay for.",
    "what we decided not to sell":
      "What we do not sell is a decision as well. We tried [what] and left it, because [why]. Fewer things are easier to stand behind.",
    "Measure once at home before you order: most returns are about size.":
      "A tape measure costs a minute, a return costs a week. Write the measurements into your telephone.",
    "Read the middling reviews first; they say most.":
      "The enthusiastic and the furious write first. In the middle somebody tells how it is.",
    "A shop that names its weaknesses is usually honest about the rest.":
      "Nobody who wants to deceive you begins with the drawbacks.",
    "Add the delivery before you compare the price.":
      "A low price with a high delivery is a high price. Compare the last line.",
    "Photograph the parcel if it arrives damaged, before you open it.":
      "With a picture it is settled in a day. Unpacked, it becomes a discussion.",
    "Save the care label in a picture.": "Labels fade just when one needs them. Your telephone remembers.",
    "Ask before you buy: the answer tells you about the service afterwards.":
      "Whoever answers well before the sale mostly answers well after it, too.",
    "One thing that lasts beats three that do not.":
      "It costs more once and less each year. And you need not choose again.",
    "returns, exchanges and fresh starts":
      "Returns are no failure: now you know what you want. Exchange it early in the year, while sizes are there.",
    "gifts for Mother's Day":
      "A present by post has to set out before the Sunday comes near. Order early, and let a line of your own go with it.",
    "the outdoors": "What is used outside should be light, washable and easy to find again.",
    "back to school and to work": "New terms, new desks. What makes the first week easier is mostly small.",
    "the weeks of offers":
      "In the weeks of offers, know what you want before you see what it costs. A list is the best discount.",
    "last days for delivery":
      "Parcels have a last day, and it is earlier than one hopes. Order what must arrive first.",
  },
  craft: {
    "the first and the last stage side by side":
      "Side by side the first and the last stage hardly look related. In between lie [how many hours or days], most of them waiting. [Two pictures.]",
    "a tool and what it leaves behind":
      "Every tool leaves its own handwriting. This one, [the tool], makes [what kind of mark]. Once you know it you find it on every piece.",
    "a piece that failed":
      "Not everything succeeds. This piece [what happened to it], and it stays on the shelf above the bench. It taught [what].",
    "where a form or a colour came from":
      "Forms come from somewhere. This one began with [what was seen, and where]. It took several tries until only the needed part was left.",
    "a sketch beside the result":
      "The sketch knows nothing of gravity. Beside it stands what became of it: [a picture]. What was lost on the way, and what was won?",
    "what you keep trying to get right":
      "There is one thing I keep trying to get right: [what it is]. Each time it comes a little closer. Perhaps that is why one goes on.",
    "a customer's shelf, wall or table":
      "In the workshop it was mine; on your shelf it becomes something else. [A picture from a customer, with consent.] Thank you for sending it.",
    "how to hang, light or care for it":
      "A good place does half the work: light from the side, a calm wall, nothing that competes. Clean it with a soft dry cloth. [What else this piece needs.]",
    "pieces that belong together":
      "Some pieces were made apart and belong together. [Which, and why.] A pair need not be two of the same.",
    "what is ready and what is waiting":
      "Ready now: [what]. Waiting for the kiln, the varnish or the frame: [what]. Write if something has your name on it.",
    "how a commission works, step by step":
      "First we talk, then I draw, then you say what is wrong with it. When the sketch is right, work begins. It takes [how long], and the form may still surprise us both.",
    "the next fair or open studio":
      "The next time you can touch things is [when and where]. Come with questions; I like them better than compliments.",
    "Hang pictures lower than you think: the middle at eye level.":
      "Most pictures hang too high because we hang them standing. Sit down and look again.",
    "Handmade glaze likes warm water better than the dishwasher.":
      "Machines are hot and harsh, and glaze remembers it. By hand takes a minute and keeps the shine.",
    "Ask how something was made; makers gladly tell.":
      "The answer is often better than the price tag. And you will tell it on.",
    "Let a candle burn to its edge the first time, or it will tunnel.":
      "Wax has a memory: the first pool decides all later ones. Give it an hour.",
    "Small irregularities are the signature.":
      "It is the sign that a hand was here. Two that are quite alike came out of a machine.",
    "Light from the side brings out a surface.":
      "From the front everything looks flat. Move the lamp, not the piece.",
    "A commission goes well when you describe the feeling and leave the form.":
      "Say how it should feel in the room. What shape that has is my part.",
    "Keep the packaging: it was made for moving house too.":
      "The right box is hard to find when you need it. Put it into the attic with a name on it.",
    "spring fairs":
      "In spring the stands are outside and people have time. Come and take things into your hand.",
    "open studios": "The studio is tidy twice a year. Come on the other days as well.",
    "new work after the summer": "What was made in the quiet of summer is shown now. What would you call it?",
    "markets and gift orders":
      "Gifts that are made need their time. A commission for the holidays has to begin now.",
    "last orders": "What is on the shelf can still go out. After that it is the new year's turn.",
  },
};
