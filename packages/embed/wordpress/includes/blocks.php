<?php
/**
 * Four blocks, whose HTML the server writes: so no role and no filter of the editor takes anything away.
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of a block, as WordPress describes them.
 *
 * @param string $widget Such as `hours-planner`.
 * @return array<string, array<string, string>>
 */
function npq_widgets_block_attributes( $widget ) {
	$described = array();
	foreach ( npq_widgets_manifest()['widgets'][ $widget ]['attributes'] as $attribute ) {
		// A number that was never set is no number.
		$described[ $attribute['option'] ] = array( 'type' => 'boolean' === $attribute['type'] ? 'boolean' : 'string' );
	}
	return $described;
}

/** Makes the blocks and their editor known. */
function npq_widgets_register_blocks() {
	$manifest = npq_widgets_manifest();
	wp_register_script(
		'npq-widgets-editor',
		plugins_url( 'assets/editor.js', NPQ_WIDGETS_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		$manifest['version'],
		true
	);
	wp_set_script_translations( 'npq-widgets-editor', 'npq-widgets' );
	wp_add_inline_script(
		'npq-widgets-editor',
		'window.npqWidgets = ' . wp_json_encode(
			array(
				'widgets' => $manifest['widgets'],
				'courses' => $manifest['courses'],
				'frame'   => npq_widgets_base() . 'frame.html',
				'hub'     => array_filter( array_diff_key( npq_widgets_settings(), array( 'base' => '' ) ) ),
			),
			JSON_HEX_TAG | JSON_HEX_AMP
		) . ';',
		'before'
	);
	foreach ( $manifest['widgets'] as $widget => $about ) {
		register_block_type(
			'npq/' . $widget,
			array(
				'api_version'     => 2,
				'title'           => $about['title'],
				'category'        => 'widgets',
				'attributes'      => npq_widgets_block_attributes( $widget ),
				'editor_script'   => 'npq-widgets-editor',
				'render_callback' => function ( $given ) use ( $widget ) {
					return npq_widgets_render( $widget, $given );
				},
			)
		);
	}
}
add_action( 'init', 'npq_widgets_register_blocks', 20 );
