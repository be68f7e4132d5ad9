/* The blocks as editors see them: a course picker and a live preview. Written for the editor's own libraries, without a build. */
( function ( wp, given ) {
	'use strict';
	var el = wp.element.createElement;
	var __ = wp.i18n.__;
	var controls = wp.components;

	/** What a person calls an attribute. */
	var LABELS = {
		course: __( 'Course to start with', 'npq-widgets' ),
		courseOnly: __( 'Keep to this course', 'npq-widgets' ),
		cohort: __( 'Cohort to start with, such as autumn-2026', 'npq-widgets' ),
		layout: __( 'Layout: steps or single', 'npq-widgets' ),
		share: __( 'Visitors can copy a link to their result', 'npq-widgets' ),
		headingLevel: __( 'Level of the heading, 2 to 5', 'npq-widgets' ),
		hoursPerDay: __( 'Hours a day', 'npq-widgets' ),
		area: __( 'Content area that stands open', 'npq-widgets' ),
	};

	function labelOf( option, name ) {
		return LABELS[ option ] || name.replace( /-/g, ' ' );
	}

	/** One control for one attribute. */
	function control( name, about, props ) {
		var option = about.option;
		var value = props.attributes[ option ];
		function set( next ) {
			var change = {};
			change[ option ] = next === '' ? undefined : next;
			props.setAttributes( change );
		}
		var shared = { key: option, label: labelOf( option, name ), onChange: set };
		if ( name === 'course' ) {
			return el( controls.SelectControl, Object.assign( {}, shared, {
				value: value || '',
				options: [ { value: '', label: __( 'The visitor chooses', 'npq-widgets' ) } ].concat( given.courses ),
			} ) );
		}
		if ( about.type === 'boolean' ) {
			return el( controls.ToggleControl, Object.assign( {}, shared, { checked: !! value } ) );
		}
		return el( controls.TextControl, Object.assign( {}, shared, { value: value || '' } ) );
	}

	/** The address of the page that shows the widget as it would stand there. */
	function previewOf( widget, attributes ) {
		var query = new URLSearchParams( given.hub );
		query.set( 'widget', widget );
		Object.keys( given.widgets[ widget ].attributes ).forEach( function ( name ) {
			var value = attributes[ given.widgets[ widget ].attributes[ name ].option ];
			if ( value ) {
				query.set( name, String( value ) );
			}
		} );
		return given.frame + '?' + query.toString();
	}

	function edit( widget ) {
		return function ( props ) {
			var about = given.widgets[ widget ];
			var names = Object.keys( about.attributes );
			return el(
				'div',
				wp.blockEditor.useBlockProps(),
				el( wp.blockEditor.InspectorControls, {}, el(
					controls.PanelBody,
					{ title: about.title },
					names.map( function ( name ) {
						return control( name, about.attributes[ name ], props );
					} )
				) ),
				el( controls.Disabled, {}, el( 'iframe', {
					title: about.title,
					src: previewOf( widget, props.attributes ),
					sandbox: 'allow-scripts',
					style: { width: '100%', height: '560px', border: 0 },
				} ) )
			);
		};
	}

	/** What a pasted tag, or a div that stands for one, says of itself. */
	function attributesOf( widget, element ) {
		var found = {};
		var known = given.widgets[ widget ].attributes;
		Object.keys( known ).forEach( function ( name ) {
			var value = element.getAttribute( name ) !== null ? element.getAttribute( name ) : element.getAttribute( 'data-' + name );
			if ( value !== null ) {
				found[ known[ name ].option ] = known[ name ].type === 'boolean' ? value !== 'false' : value;
			}
		} );
		return found;
	}

	function isOurs( widget, node ) {
		return node.nodeType === 1 &&
			( node.nodeName === 'NPQ-' + widget.toUpperCase() || ( node.getAttribute( 'data-npq' ) || '' ).trim() === widget );
	}

	/** The first widget of this name in a piece of HTML; undefined when it has none. */
	function findIn( widget, html ) {
		var holder = document.implementation.createHTMLDocument( '' );
		holder.body.innerHTML = html;
		return Array.prototype.find.call( holder.body.querySelectorAll( '*' ), function ( node ) {
			return isOurs( widget, node );
		} );
	}

	/**
	 * A tag that is pasted as text loses itself and keeps its sentence, because the editor reads it as Markdown: the sentence
	 * tells which widget it was, and with which course.
	 */
	function courseInSentence( widget, text ) {
		var about = given.widgets[ widget ];
		var parts = about.sentenceParts;
		if ( text.indexOf( about.sentence ) === 0 ) {
			return '';
		}
		var end = text.indexOf( parts[ 1 ], parts[ 0 ].length );
		if ( text.indexOf( parts[ 0 ] ) !== 0 || end < 0 ) {
			return null;
		}
		var title = text.slice( parts[ 0 ].length, end );
		var course = given.courses.find( function ( one ) {
			return one.title === title;
		} );
		return course ? course.value : null;
	}

	function transforms( widget ) {
		var names = Object.keys( given.widgets[ widget ].attributes );
		return {
			from: [
				{
					// A snippet that is pasted into the text of a page.
					type: 'raw',
					priority: 1,
					isMatch: function ( node ) {
						return isOurs( widget, node );
					},
					schema: function ( known ) {
						var inside = { p: { children: known.phrasingContentSchema } };
						var schema = {
							div: {
								attributes: [ 'data-npq' ].concat( names.map( function ( name ) {
									return 'data-' + name;
								} ) ),
								children: inside,
							},
						};
						schema[ 'npq-' + widget ] = { attributes: names, children: inside };
						return schema;
					},
					transform: function ( node ) {
						return wp.blocks.createBlock( 'npq/' + widget, attributesOf( widget, node ) );
					},
				},
				{
					// What is left of a tag that was pasted as text.
					type: 'raw',
					priority: 2,
					isMatch: function ( node ) {
						return node.nodeName === 'P' && !! node.querySelector( 'a' ) && courseInSentence( widget, node.textContent.trim() ) !== null;
					},
					transform: function ( node ) {
						var course = courseInSentence( widget, node.textContent.trim() );
						return wp.blocks.createBlock( 'npq/' + widget, course ? { course: course } : {} );
					},
				},
				{
					// A Custom HTML block that holds one.
					type: 'block',
					blocks: [ 'core/html' ],
					isMatch: function ( attributes ) {
						return !! findIn( widget, attributes.content || '' );
					},
					transform: function ( attributes ) {
						var node = findIn( widget, attributes.content || '' );
						return wp.blocks.createBlock( 'npq/' + widget, node ? attributesOf( widget, node ) : {} );
					},
				},
			],
		};
	}

	Object.keys( given.widgets ).forEach( function ( widget ) {
		var about = given.widgets[ widget ];
		wp.blocks.registerBlockType( 'npq/' + widget, {
			apiVersion: 2,
			title: about.title,
			description: about.sentence,
			category: 'widgets',
			icon: 'welcome-learn-more',
			keywords: [ 'npq', 'teachers' ],
			supports: { html: false },
			edit: edit( widget ),
			// The server writes it.
			save: function () {
				return null;
			},
			transforms: transforms( widget ),
		} );
	} );
} )( window.wp, window.npqWidgets );
