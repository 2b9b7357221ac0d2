import { readPhrases } from "./phrase.ts";

/**
 * A verb that is hidden in a noun or an adjective says it in one word. The noun stands bare: "a thorough analysis" tells
 * more.
 */
export const NOMINALIZATIONS = readPhrases(`
~make use of | ~use | They {made use of|used} old tools.
~have an effect on | ~affect | The rain {has an effect on|affects} the sales.
~have an impact on | ~affect | The rain {had an impact on|affected} the sales.
~have an influence on | ~influence | The rain {has an influence on|influences} the sales.
is dependent on | depends on | The price {is dependent on|depends on} the season.
are dependent on | depend on | The prices {are dependent on|depend on} the season.
is different from | differs from | The price {is different from|differs from} the cost.
are different from | differ from | The prices {are different from|differ from} the costs.
is indicative of | indicates | A queue {is indicative of|indicates} a fault.
is representative of | represents | The day {is representative of|represents} the month.
is in need of | needs | The oven {is in need of|needs} a new door.
~have a tendency to | ~tend to | The oven {has a tendency to|tends to} smoke.
~make an attempt to | ~attempt to | They {made an attempt to|attempted to} stop it.
~come to the conclusion that | ~conclude that | They {came to the conclusion that|concluded that} it works.
~reach the conclusion that | ~conclude that | They {reached the conclusion that|concluded that} it works.
~give a description of | ~describe | They {gave a description of|described} the oven.
~provide a description of | ~describe | The page {provides a description of|describes} the oven.
~give an explanation of | ~explain | They {gave an explanation of|explained} the fault.
~provide an explanation of | ~explain | The page {provides an explanation of|explains} the fault.
~make a comparison of | ~compare | They {made a comparison of|compared} the prices.
~carry out an analysis of | ~analyse | They {carried out an analysis of|analysed} the prices.
~perform an analysis of | ~analyse | They {performed an analysis of|analysed} the prices.
~make a choice between | ~choose between | They {made a choice between|chose between} two ovens.
~place emphasis on | ~emphasize | They {placed emphasis on|emphasized} the price.
~conduct an analysis of | ~analyse | They {conducted an analysis of|analysed} the prices.
~do an analysis of | ~analyse | They {did an analysis of|analysed} the prices.
~make an analysis of | ~analyse | They {made an analysis of|analysed} the prices.
~conduct an investigation of | ~investigate | They {conducted an investigation of|investigated} the fire.
~conduct an investigation into | ~investigate | They {conducted an investigation into|investigated} the fire.
~carry out an investigation of | ~investigate | They {carried out an investigation of|investigated} the fire.
~carry out an investigation into | ~investigate | They {carried out an investigation into|investigated} the fire.
~conduct an evaluation of | ~evaluate | They {conducted an evaluation of|evaluated} the tools.
~perform an evaluation of | ~evaluate | They {performed an evaluation of|evaluated} the tools.
~carry out an evaluation of | ~evaluate | They {carried out an evaluation of|evaluated} the tools.
~conduct a review of | ~review | They {conducted a review of|reviewed} the rules.
~carry out a review of | ~review | They {carried out a review of|reviewed} the rules.
~perform a search for | ~search for | It {performs a search for|searches for} the name.
~perform a comparison of | ~compare | They {performed a comparison of|compared} the prices.
~carry out a comparison of | ~compare | They {carried out a comparison of|compared} the prices.
~make a decision to | ~decide to | They {made a decision to|decided to} leave.
~make the decision to | ~decide to | They {made the decision to|decided to} leave.
~take the decision to | ~decide to | They {took the decision to|decided to} leave.
~make a decision about | ~decide about | They {made a decision about|decided about} the shop.
~make the assumption that | ~assume that | They {make the assumption that|assume that} it rains.
~make an assumption that | ~assume that | They {make an assumption that|assume that} it rains.
~make a distinction between | ~distinguish between | They {made a distinction between|distinguished between} rent and tax.
~draw a distinction between | ~distinguish between | They {drew a distinction between|distinguished between} rent and tax.
~give consideration to | ~consider | They {gave consideration to|considered} the price.
~take into consideration the fact that | ~consider that | They {took into consideration the fact that|considered that} it rains.
~give approval to | ~approve | They {gave approval to|approved} the plan.
~give its approval to | ~approve | The town {gave its approval to|approved} the plan.
~give their approval to | ~approve | They {gave their approval to|approved} the plan.
~come to an agreement to | ~agree to | They {came to an agreement to|agreed to} wait.
~reach an agreement to | ~agree to | They {reached an agreement to|agreed to} wait.
~make the claim that | ~claim that | They {made the claim that|claimed that} it works.
~make the suggestion that | ~suggest that | They {made the suggestion that|suggested that} we wait.
~make a suggestion that | ~suggest that | They {made a suggestion that|suggested that} we wait.
~make reference to | ~refer to | They {made reference to|referred to} the rules.
~make a reference to | ~refer to | They {made a reference to|referred to} the rules.
~make an improvement to | ~improve | They {made an improvement to|improved} the oven.
~make improvements to | ~improve | They {made improvements to|improved} the oven.
~make changes to | ~change | They {made changes to|changed} the oven. | !prev=@adj
~make modifications to | ~modify | They {made modifications to|modified} the oven.
~make adjustments to | ~adjust | They {made adjustments to|adjusted} the oven.
~make corrections to | ~correct | They {made corrections to|corrected} the list.
~make an effort to | ~try to | They {made an effort to|tried to} stop it.
~make a contribution to | ~contribute to | They {made a contribution to|contributed to} the town.
~make a start on | ~start | They {made a start on|started} the work.
~make preparations for | ~prepare for | They {made preparations for|prepared for} the winter.
~have a preference for | ~prefer | They {had a preference for|preferred} tea. | !next=@ing
~have a dependence on | ~depend on | They {had a dependence on|depended on} tea.
~have a discussion about | ~discuss | They {had a discussion about|discussed} the price.
~have discussions about | ~discuss | They {had discussions about|discussed} the price.
~have a debate about | ~debate | They {had a debate about|debated} the price.
~hold a discussion about | ~discuss | They {held a discussion about|discussed} the price.
~be in agreement with | ~agree with | It {is in agreement with|agrees with} the rule.
~be in possession of | ~possess | He {is in possession of|possesses} a key.
~be a reflection of | ~reflect | It {is a reflection of|reflects} the price.
~be reflective of | ~reflect | It {is reflective of|reflects} the price.
~be supportive of | ~support | He {is supportive of|supports} the plan. | !prev=@adv
~be suggestive of | ~suggest | It {is suggestive of|suggests} a fault.
~be in excess of | ~exceed | It {is in excess of|exceeds} 100 euros.
~be in violation of | ~violate | It {is in violation of|violates} the rules.
~be of the opinion that | ~believe that | They {are of the opinion that|believe that} it works.
~take the view that | ~hold that | They {took the view that|held that} it works.
~be of the view that | ~hold that | They {are of the view that|hold that} it works.
~provide support for | ~support | It {provides support for|supports} the roof.
~provide assistance to | ~assist | They {provided assistance to|assisted} the guests.
~provide protection for | ~protect | It {provides protection for|protects} the roof.
~provide a summary of | ~summarize | It {provides a summary of|summarizes} the plan.
~give a summary of | ~summarize | It {gives a summary of|summarizes} the plan.
~provide a definition of | ~define | It {provides a definition of|defines} the word.
~give a definition of | ~define | It {gives a definition of|defines} the word.
~provide an indication of | ~indicate | It {provides an indication of|indicates} the price.
~give an indication of | ~indicate | It {gives an indication of|indicates} the price.
~give rise to | ~cause | It {gives rise to|causes} a fault.
~bring about a change in | ~change | It {brought about a change in|changed} the town.
~bring about an improvement in | ~improve | It {brought about an improvement in|improved} the town.
~cause an increase in | ~increase | It {caused an increase in|increased} the price.
~cause a reduction in | ~reduce | It {caused a reduction in|reduced} the price.
~cause a decrease in | ~decrease | It {caused a decrease in|decreased} the price.
~lead to an increase in | ~increase | It {led to an increase in|increased} the price.
~lead to a decrease in | ~decrease | It {led to a decrease in|decreased} the price.
~lead to a reduction in | ~reduce | It {led to a reduction in|reduced} the price.
~pose a threat to | ~threaten | It {poses a threat to|threatens} the town.
~exert an influence on | ~influence | It {exerts an influence on|influences} the price.
~draw attention to the fact that | ~note that | They {drew attention to the fact that|noted that} it works.
~undergo a change | ~change | It {underwent a change|changed}. | next=@end
`);
